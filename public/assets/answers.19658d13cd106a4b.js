/*
 * Brings the answer to a mark to where its words stand, in one popover that every mark shares.
 *
 * Without this script, a number leads to the same answer beside or below the paragraph. With it,
 *   the pointer over the words, or the focus on their number, lights the answer up where it is in sight, and shows the
 *     card where it is not, until pointer or focus go elsewhere;
 *   a click or tap on either, or Enter on the number, shows the card until it is dismissed: by Escape, by its button, by
 *     a click elsewhere or a second one on the same words. Enter also takes the focus into it.
 */
"use strict";

(() => {
  const card = document.getElementById("card");
  const list = card?.querySelector("ul");
  if (!list || !card.showPopover) return;
  const close = card.querySelector("button");
  card.popover = "auto";
  close.popoverTargetElement = card;
  close.popoverTargetAction = "hide";

  const PAUSE = 150;  // milliseconds: long enough to pass over words, and to cross from them to the card

  let shown = null;    // the mark or number whose answers the card shows
  let stays = false;   // whether it was asked for, and not only passed over
  let pressed = null;  // what the card stayed open for when the pointer went down
  let closing = false; // whether the focus is about to be given back by the card
  let timer = 0;

  /** The number or the words at an element, but for links among the words. */
  function markAt(element) {
    const found = element.closest?.("a, .mark");
    return found?.matches(".ref, .mark") ? found : null;
  }

  /** The claim that words are marked for: the first of them are its target, others name it. */
  function claim(words) {
    return words.dataset.claim ?? words.id.slice("claim:".length);
  }

  /** The answers for a number, or for words that one or more claims share. */
  function answers(mark) {
    const ids = mark.matches(".ref") ? [mark.hash.slice("#answer:".length)] : [];
    for (let words = mark.closest(".mark"); words; words = words.parentElement.closest(".mark")) {
      ids.unshift(claim(words));
    }
    return [...new Set(ids)].map(id => document.getElementById("answer:" + id)).filter(Boolean);
  }

  function light(elements) {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    for (const element of elements) element.classList.add("lit");
  }

  function isInSight(element) {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ contentVisibilityAuto: true }) && box.height > 0
      && box.top >= 0 && box.bottom <= innerHeight;
  }

  /** Shows the card at a mark; `source` is where Tab comes back to from it. */
  function show(mark, source) {
    const found = answers(mark);
    if (found.length === 0) return;
    hide();
    list.replaceChildren(...found.map(answer => {
      const copy = answer.cloneNode(true);
      copy.removeAttribute("id");
      copy.classList.remove("lit");
      return copy;
    }));
    mark.style.anchorName = "--mark";
    shown = mark;
    stays = Boolean(source);
    card.setAttribute("aria-label", (source ?? mark).getAttribute("aria-label") ?? "");
    card.showPopover(source ? { source } : undefined);
    card.scrollTop = 0;
  }

  function hide() {
    if (card.matches(":popover-open")) card.hidePopover();
    release();
  }

  function release() {
    if (shown) shown.style.anchorName = "";
    shown = null;
    stays = false;
  }

  /** What the pointer over a mark and the focus on it have in common. */
  function pointOut(mark) {
    const found = answers(mark);
    light(found);
    if (stays || shown === mark) return;
    if (found.every(isInSight)) hide(); else show(mark);
  }

  function after(pause, action) {
    clearTimeout(timer);
    timer = setTimeout(action, pause);
  }

  document.addEventListener("pointerover", event => {
    if (event.pointerType !== "mouse") return;
    const mark = markAt(event.target);
    const answer = event.target.closest(".notes .answer");
    if (mark) after(PAUSE, () => pointOut(mark));
    else if (card.contains(event.target)) clearTimeout(timer);
    else after(PAUSE, () => {
      const id = answer?.id.slice("answer:".length);
      light(id ? document.querySelectorAll(`.mark:is([id="claim:${id}"], [data-claim="${id}"])`) : []);
      if (!stays) hide();
    });
  });

  document.addEventListener("focusin", event => {
    if (closing) {
      closing = false;
      return;
    }
    if (card.contains(event.target)) return;
    const mark = event.target.closest(".ref");
    if (mark?.matches(":focus-visible")) pointOut(mark);
    else if (!stays) {
      light([]);
      hide();
    }
  });

  // A press outside the card dismisses it, before the click that may have been meant to.
  document.addEventListener("pointerdown", () => { pressed = stays ? shown : null; }, true);

  document.addEventListener("click", event => {
    const mark = markAt(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const isByKeyboard = event.detail === 0;
    if (!isByKeyboard && !getSelection().isCollapsed) return;
    event.preventDefault();
    clearTimeout(timer);
    if (pressed === mark && !isByKeyboard) return hide();
    const number = mark.matches(".ref") ? mark : numberAfter(mark);
    show(mark, number);
    if (isByKeyboard) card.focus();
  });

  card.addEventListener("beforetoggle", event => {
    closing = event.newState === "closed" && card.contains(document.activeElement);
  });
  card.addEventListener("toggle", event => {
    closing = false;
    if (event.newState === "closed" && !card.matches(":popover-open")) release();
  });

  /** The number of a mark's claim that stands after the words, from which Tab goes on. */
  function numberAfter(mark) {
    const numbers = document.querySelectorAll(`.ref[href="#answer:${claim(mark)}"]`);
    return [...numbers].find(number => mark.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING)
      ?? mark;
  }
})();
