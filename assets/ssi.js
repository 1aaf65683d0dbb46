// Adds to pages that work without it: saving per cell, the grid keyboard, keeping what is typed.
import { startSaving } from "./saving.js";
import { startKeys } from "./keys.js";
import { startKeeping } from "./keeping.js";

document.documentElement.classList.add("scripted");
const form = document.querySelector("form[data-cells]");
if (form) {
  startSaving(form);
  startKeys(form);
  startKeeping(form);
}
