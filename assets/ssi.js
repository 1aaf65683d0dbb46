// Adds to pages that work without it: saving per cell, the keyboard of the tables, blocks, undo, what is left.
import { startForm } from "./form.js";
import { startKeeping } from "./keeping.js";

document.documentElement.classList.add("scripted");
const form = document.querySelector("form[data-cells]");
if (form) {
  startForm(form);
  startKeeping(form);
}
const desk = document.querySelector("form[data-desk]");
// Coordinators only: other pages do without it.
if (desk) import("./desk.js").then(({ startDesk }) => startDesk(desk));
