// Lays an answer of the server on the page: what became of each cell, the marks of the checks, the sums.
import { box, field, inTable, revision } from "./cells.js";

export function show(form, answer, { again, act, typed }) {
  for (const cell of answer.cells) apply(form, cell, again, act, typed);
  marks(form, answer.marks);
  for (const sum of answer.sums) addUp(sum);
  form.dispatchEvent(new CustomEvent("answered"));
  for (const place of document.querySelectorAll("[data-left]")) place.textContent = answer.left;
}

function apply(form, cell, again, act, typed) {
  const one = field(form, cell.address);
  const place = box(one);
  if (!place) return;
  place.querySelector(".problem")?.remove();
  one.removeAttribute("aria-invalid");
  if (cell.state === "saved") {
    revision(form, cell.address).value = cell.revision;
    settle(one, cell, act, typed);
    changed(place, cell.change, cell.beyond);
    place.classList.add("just-saved");
    setTimeout(() => place.classList.remove("just-saved"), 2000);
    return;
  }
  // Saving again after reading the other person's value is a knowing choice.
  if (cell.state === "conflict") revision(form, cell.address).value = cell.revision;
  one.setAttribute("aria-invalid", "true");
  const words = document.createElement("p");
  words.className = "problem";
  words.setAttribute("role", "alert");
  words.textContent = `${cell.message} `;
  for (const choice of cell.choices) words.append(button(choice.shown, { name: "pick", value: choice.pick }));
  if (cell.state === "conflict") {
    const repeat = button(form.dataset.again, { type: "button" });
    repeat.addEventListener("click", () => again(cell.address));
    words.append(repeat);
  }
  place.querySelector(".cell").append(words);
}

// What is being typed is never replaced; after an act on the cell its new value is.
function settle(one, cell, act, typed) {
  const focused = document.activeElement === one;
  if (one.type === "checkbox") {
    const codes = cell.shown.split("|");
    if (act) for (const box of one.form.querySelectorAll(`[name="${CSS.escape(one.name)}"]`)) box.checked = codes.includes(box.value);
  } else if (act || (one.tagName !== "SELECT" && (!focused || (inTable(one) && one.value === typed)))) {
    one.value = cell.shown;
    if (focused && inTable(one)) one.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  }
  const more = box(one).querySelector(".more");
  if (more && cell.sign) signed(more, cell);
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
