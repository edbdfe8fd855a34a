/*
 * Looks words up in the index that `onrecord build --search` has Pagefind make, and narrows by its facets.
 *
 * The index may not be there: it is no part of the pages, and does not work from a disk. Whether it is, is found out
 * when the reader turns to the form; where it is not, the form leads on to the table of claims, which needs none. The
 * interface is our own, for Pagefind's brings styles that the site's policy refuses.
 */
"use strict";

(() => {
  const form = document.getElementById("search");
  const facets = form?.querySelector("fieldset");
  const status = document.getElementById("searched");
  const results = document.getElementById("results");
  if (!form || !facets || !status || !results) return;

  const AT_ONCE = 20;   // results
  const PAUSE = 200;    // milliseconds after the last key
  const root = new URL("./", document.baseURI);
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

  const more = document.getElementById("show-more").content.firstElementChild;
  more.hidden = true;
  results.after(more);

  let index = null;     // a promise of Pagefind, once it is asked for
  let found = [];       // results not yet shown
  let latest = 0;       // the number of the last search that was begun
  let timer = 0;

  const say = id => status.replaceChildren(...(id ? [document.getElementById(id).content.cloneNode(true)] : []));

  /** Pagefind with the index loaded and the facets listed; null, and the reader is told, where there is no index. */
  function load() {
    index ??= open().catch(() => { say(location.protocol === "file:" ? "from-disk" : "no-index"); return null; });
    return index;
  }

  async function open() {
    if (location.protocol === "file:") throw new Error("no module can be loaded from a disk");
    const module = await import(new URL("pagefind/pagefind.js", root).href);
    // In this page, not in a worker: it is this page alone whose policy lets WebAssembly be compiled.
    const pagefind = module.createInstance({ noWorker: true, baseUrl: root.pathname });
    const values = await pagefind.filters();
    for (const select of facets.querySelectorAll("select")) {
      const names = Object.keys(values[select.name] ?? {}).sort(collator.compare);
      select.append(...names.map(name => new Option(name, name)));
      select.value = wanted.get(select.name) ?? "";
    }
    facets.disabled = false;
    return pagefind;
  }

  function chosen() {
    const selects = [...facets.querySelectorAll("select")].filter(select => select.value);
    return Object.fromEntries(selects.map(select => [select.name, [select.value]]));
  }

  async function search() {
    const number = latest += 1;
    const pagefind = await load();
    if (!pagefind || number !== latest) return;
    const words = form.elements.words.value.trim();
    const filters = chosen();
    remember(words, filters);
    if (!words && Object.keys(filters).length === 0) return show([], "");
    const answer = await pagefind.search(words || null, { filters });
    if (number === latest) await show(answer.results, number);
  }

  async function show(all, number) {
    found = [...all];
    const first = await Promise.all(found.splice(0, AT_ONCE).map(result => result.data()));
    if (number && number !== latest) return;
    results.replaceChildren(...first.map(entry));
    more.hidden = found.length === 0;
    if (!number) return say("");
    say(all.length === 0 ? "found-none" : all.length === 1 ? "found-one" : "found-many");
    const count = status.querySelector("span");
    if (count) count.textContent = all.length;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function entry(data) {
    const link = element("a", "", data.meta.title);
    link.href = data.url;
    const about = element("p", "when", data.filters.kind?.[0] ?? "");
    if (data.meta.mark) {
      about.append(" · ", element("span", `standing ${data.meta.mark}`, data.filters.standing?.[0] ?? ""));
    }
    const who = data.filters.speaker ? [element("p", "by", data.filters.speaker.join(", "))] : [];
    const words = excerpt(data.excerpt);
    // Around words that stand in the title there is little but the title.
    const isInTitle = words.some(part => part.nodeName === "B" && data.meta.title.includes(part.textContent));
    const around = isInTitle ? [] : [element("p", "context", ...words)];
    return element("li", "entry", about, element("div", "", element("p", "what", link), ...who, ...around));
  }

  /** The words around what was found: text, and what was found marked; nothing else of it is taken over. */
  function excerpt(html) {
    const text = new DOMParser().parseFromString(html, "text/html").body;
    return [...text.childNodes].map(node => node.nodeName === "MARK" ? element("b", "", node.textContent) : node.textContent);
  }

  /** What is looked for stands in the address, so that it can be kept, sent and come back to. */
  function remember(words, filters) {
    const query = new URLSearchParams(words ? { words } : {});
    for (const [name, [value]] of Object.entries(filters)) query.set(name, value);
    history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
  }

  form.addEventListener("focusin", load, { once: true });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener("submit", async event => {
    event.preventDefault();
    clearTimeout(timer);
    if (await load()) return search();
    facets.disabled = true;  // what the table does not take is not sent to it
    if (form.hasAttribute("action")) form.submit();
  });
  form.addEventListener("reset", () => setTimeout(search));  // after the fields are empty
  more.querySelector("button").addEventListener("click", async () => {
    const next = await Promise.all(found.splice(0, AT_ONCE).map(result => result.data()));
    const entries = next.map(entry);
    results.append(...entries);
    more.hidden = found.length === 0;
    entries[0]?.querySelector("a").focus();
  });

  const wanted = new URLSearchParams(location.search);
  form.elements.words.value = wanted.get("words") ?? "";
  form.hidden = false;
  if (location.protocol === "file:") load();
  else if (wanted.size > 0) search();
})();
