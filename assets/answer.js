// Lays an answer of the server on the page: what became of each cell, both values where two people changed one, the marks
// of the checks, the sums.
import { box, field, inTable, known, put, revision, text, word } from "./cells.js";

export function show(form, answer, tools) {
  for (const cell of answer.cells) apply(form, cell, tools);
  around(form, answer);
}

/** What changes around cells that changed. */
export function around(form, answer) {
  marks(form, answer.marks);
  for (const sum of answer.sums) addUp(sum);
  form.dispatchEvent(new CustomEvent("answered"));
  for (const place of document.querySelectorAll("[data-left]")) place.textContent = answer.left;
}

function apply(form, cell, { again, drop, act, typed }) {
  const one = field(form, cell.address);
  const place = box(one);
  if (!place) return;
  if (cell.state === "saved") {
    calm(one);
    revision(form, cell.address).value = cell.revision;
    settle(one, cell, act, typed);
    dress(one, cell);
    place.querySelector(".live")?.remove();
    place.classList.add("just-saved");
    setTimeout(() => place.classList.remove("just-saved"), 2000);
    return;
  }
  if (cell.state === "conflict") {
    // Saving again after reading the other person's value is a knowing choice.
    revision(form, cell.address).value = cell.revision;
    // An act that was meant for the value before leaves nothing to keep.
    contest(form, cell, { keep: act && cell.mine === undefined ? null : again, drop });
    return;
  }
  const words = problem(one, cell.message);
  for (const choice of cell.choices) words.append(button(choice.shown, { name: "pick", value: choice.pick }));
}

/** Nothing is wrong with a cell any more. */
export function calm(one) {
  box(one)?.querySelector(".problem")?.remove();
  one?.removeAttribute("aria-invalid");
}

// Says beside a field why its text is not saved.
function problem(one, message) {
  const place = one.closest(".cell");
  calm(one);
  one.setAttribute("aria-invalid", "true");
  const words = Object.assign(document.createElement("p"), { className: "problem", textContent: `${message} ` });
  words.setAttribute("role", "alert");
  place.append(words);
  return words;
}

/** Shows both values of a cell and asks which shall stand. `keep` saves what stands in its field; `drop` is told that it is
 * not wanted any more. */
export function contest(form, cell, { keep, drop }) {
  const one = field(form, cell.address);
  const inside = box(one).querySelector(".problem")?.contains(document.activeElement);
  const words = problem(one, cell.message);
  const label = (name, value) => word(name, { value: value || word("value-blank") });
  const choice = (name, value, decide) => {
    const made = button(label(name, value), { type: "button" });
    // The field keeps the focus: left, it would be saved before the choice is made.
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", () => {
      for (const other of words.querySelectorAll("button")) other.disabled = true;
      revision(form, cell.address).value = cell.revision;
      decide();
      one.focus();
    });
    words.append(made, " ");
    return made;
  };
  if (keep) {
    const mine = choice("keep-mine", cell.mine_text ?? text(one), () => {
      if (cell.mine !== undefined) put(one, cell.mine);
      keep(cell.address);
    });
    // What is typed on is what the choice speaks of.
    one.addEventListener("input", () => (mine.textContent = label("keep-mine", text(one))));
  }
  choice("take-theirs", cell.text, () => {
    put(one, cell.shown);
    calm(one);
    drop(cell.address);
  });
  if (inside) words.querySelector("button").focus();
}

// What is being typed is never replaced; after an act on the cell its new value is.
function settle(one, cell, act, typed) {
  const focused = document.activeElement === one;
  const chosen = one.type === "checkbox" || one.tagName === "SELECT";
  if (act || (!chosen && (!focused || (inTable(one) && one.value === typed)))) put(one, cell.shown);
  else known(one, cell.shown);
}

/** What stands beside the field of a cell. */
export function dress(one, cell) {
  const more = box(one).querySelector(".more");
  if (more && cell.sign) signed(more, cell);
  changed(box(one), cell.change, cell.beyond);
}

// The sign is part of what the link is called.
function signed(more, cell) {
  more.textContent = cell.sign;
  more.id = `s.${cell.anchor}`;
  const names = more.getAttribute("aria-labelledby").split(" ").filter((id) => id !== more.id);
  more.setAttribute("aria-labelledby", [names[0], more.id, ...names.slice(1)].join(" "));
}

function button(text, properties) {
  return Object.assign(document.createElement("button"), { className: "button second", textContent: text, ...properties });
}

function changed(place, text, beyond) {
  if (!place.matches("td")) return;
  let words = place.querySelector(".change");
  if (!words) {
    words = document.createElement("span");
    place.prepend(words);
  }
  words.className = beyond ? "change beyond" : "change";
  words.textContent = text ?? "";
}

function addUp(sum) {
  const place = box(document.getElementById(sum.anchor));
  if (!place) return;
  let words = place.querySelector(".sum");
  if (!words) {
    words = document.createElement("span");
    place.append(words);
  }
  words.className = sum.class ?? (sum.agrees ? "sum" : "sum differs");
  words.textContent = sum.text;
}

function marks(form, list) {
  for (const place of form.querySelectorAll(".marks")) place.replaceChildren();
  for (const mark of list) {
    const cell = box(document.getElementById(mark.anchor));
    const place = cell?.querySelector(".marks");
    if (!place || place.childElementCount > 0) continue;
    const link = document.createElement("a");
    link.className = mark.severity;
    link.title = mark.text;
    link.href = cell.querySelector(".more")?.getAttribute("href") ?? "#";
    link.textContent = `${mark.sign} ${mark.check}`;
    place.append(link);
  }
}
