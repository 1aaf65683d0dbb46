// Switching the language keeps the place and what was typed; leaving with something unsaved asks first.

export function startKeeping(form) {
  for (const button of document.querySelectorAll("button[data-switch]")) {
    button.addEventListener("click", (event) => {
      if (form.querySelector(".saving, [aria-invalid=true]")) return; // the server carries the typed text over
      event.preventDefault();
      const field = document.activeElement?.id || location.hash.slice(1);
      location.href = button.dataset.switch + (field ? `#${field}` : "");
    });
  }
  addEventListener("beforeunload", (event) => {
    if (form.querySelector(".saving")) event.preventDefault();
  });
}
