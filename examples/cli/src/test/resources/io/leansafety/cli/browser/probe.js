// What the browser tests ask a page.
const name = element => element.tagName + "#" + (element.closest("[id]") || {}).id + "." + element.className;
const every = selector => Array.from(document.querySelectorAll(selector));

// Elements that stick out of the page; what scrolls by itself may hold more than it shows.
function wide() {
  const page = document.documentElement.clientWidth;
  const out = document.documentElement.scrollWidth > page ? ["page " + document.documentElement.scrollWidth] : [];
  const scrolls = e => e !== null && (getComputedStyle(e).overflowX === "auto" || scrolls(e.parentElement));
  const sticking = every("body *").filter(e => e.getBoundingClientRect().right > page + 0.5 && !scrolls(e));
  return out.concat(sticking.slice(0, 5).map(name));
}
function openAll() { every("details").forEach(d => { d.open = true; }); }
function figures() { return every("details").length; }
function sections() { return every("section").length; }
function closedAfterClick() {
  every("summary").forEach(s => s.click());
  return every("details").filter(d => {
    const how = d.querySelector(".how");
    return !d.open || !how || how.offsetHeight < 10 || how.innerText.trim() === "";
  }).map(name);
}
function openAfterSecondClick() {
  every("summary").forEach(s => s.click());
  return every("details").filter(d => d.open || d.querySelector(".how").checkVisibility()).map(name);
}
function heightsOfCards() { return every(".card.whole").map(s => Math.ceil(s.getBoundingClientRect().height)); }
function leastLetters() {
  const written = every(".card *").filter(e => Array.from(e.childNodes).some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== ""));
  return Math.floor(10 * Math.min(...written.map(e => parseFloat(getComputedStyle(e).fontSize) * 72 / 96)));
}
function heightsOfPeople() { return every(".person").map(s => Math.ceil(s.getBoundingClientRect().height)); }

// A character without a glyph is drawn as the box that an unassigned one is drawn as.
function picture(character) {
  const canvas = Object.assign(document.createElement("canvas"), {width: 40, height: 40});
  const pen = canvas.getContext("2d", {willReadFrequently: true});
  pen.font = "24px " + getComputedStyle(document.body).fontFamily;
  pen.fillText(character, 4, 30);
  return pen.getImageData(0, 0, 40, 40).data.join();
}
function missing(characters) {
  const boxes = new Set(["\u0378", "\uFFFF", "\u{10FFFE}", "\uE123"].map(picture));
  return characters.filter(c => boxes.has(picture(c)));
}
function missingGlyphs() {
  return missing(Array.from(new Set(document.body.textContent)).filter(c => c.trim() !== ""));
}
function knownToBeMissing() { return missing(["甲", "A", "\u0379"]).filter(c => c === "\u0379"); }
