/*
 * Sorts and filters the table of claims.
 *
 * Without this script the table is whole, in the order in which the claims became known. With it, each heading is a
 * button that sorts by its column, and again the other way round; the form above narrows the table to the rows that
 * have all that was chosen. All it knows it reads from the table.
 */
"use strict";

(() => {
  const form = document.getElementById("finder");
  const table = document.getElementById("claims");
  const body = table?.tBodies[0];
  if (!form || !body) return;

  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const UNKNOWN = "\uFFFF";  // sorts after everything that is known

  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = (row, selector) => [...row.querySelectorAll(selector)].map(element => element.textContent.trim());
  const day = row => row.querySelector("td:last-child time")?.dateTime ?? "";

  /** What can be chosen in each list of the form, by its name. */
  const facets = {
    speaker: row => texts(row, "[data-speaker]"),
    source: row => texts(row, "[data-source]"),
    standing: row => texts(row, ".standing"),
    basis: row => [...row.querySelectorAll("[data-basis]")].map(voice => voice.dataset.basis),
    period: row => day(row) ? [day(row).replace(/-\d\d$/, "")] : [],
  };

  const rows = [...body.rows].map((element, position) => ({
    element,
    position,
    words: plain(element.textContent),
    keys: [
      texts(element, "th")[0], texts(element, "[data-speaker]")[0] ?? UNKNOWN,
      texts(element, "[data-source]")[0] ?? UNKNOWN, texts(element, ".standing")[0], day(element),
    ],
    facets: Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, new Set(values(element))])),
  }));

  for (const name of Object.keys(facets)) {
    const values = new Set(rows.flatMap(row => [...row.facets[name]]));
    for (const value of [...values].sort(collator.compare)) form.elements[name].append(new Option(value, value));
  }

  function filter() {
    const wanted = plain(form.elements.words.value).split(/\s+/);
    const chosen = Object.keys(facets).map(name => [name, form.elements[name].value]).filter(([, value]) => value);
    let found = 0;
    for (const row of rows) {
      const isFound = wanted.every(word => row.words.includes(word))
        && chosen.every(([name, value]) => row.facets[name].has(value));
      row.element.hidden = !isFound;
      if (isFound) found += 1;
    }
    document.getElementById("found").textContent = found;
  }

  const headings = [...table.tHead.rows[0].cells];

  function sort(column) {
    const isAscending = headings[column].ariaSort !== "ascending";
    for (const heading of headings) heading.ariaSort = null;
    headings[column].ariaSort = isAscending ? "ascending" : "descending";
    const sign = isAscending ? 1 : -1;
    rows.sort((a, b) => sign * collator.compare(a.keys[column], b.keys[column]) || a.position - b.position);
    body.append(...rows.map(row => row.element));
  }

  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(column));
    heading.append(button);
  });
  headings.at(-1).ariaSort = "ascending";

  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));  // after the fields are empty
  document.getElementById("listed").textContent = rows.length;
  // Where the search has no index, it leads here.
  form.elements.words.value = new URLSearchParams(location.search).get("words") ?? "";
  table.classList.add("sortable");
  form.hidden = false;
  filter();
})();
