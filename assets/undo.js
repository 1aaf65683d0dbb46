// The last acts of this person on this page, kept for the time of the visit. Taking one back is an act itself: each cell
// becomes what it was in an earlier revision, unless somebody else changed it since.
import { revision } from "./cells.js";

const MOST = 50;

export function startUndo(form, saving, { url, say, word }) {
  const place = `acts ${location.pathname.replace(/^\/\w+/, "")}`;
  let { done = [], undone = [], latest = {} } = JSON.parse(sessionStorage.getItem(place) ?? "{}");

  saving.whenSaved((cells, job) => {
    const act = cells.map((cell) => ({ address: cell.address, from: cell.revision - 1, to: cell.revision }));
    for (const cell of act) latest[cell.address] = cell.to;
    if (job.undo) undone.push(act);
    else done.push(act);
    if (!job.undo && !job.redo) undone = [];
    done = done.slice(-MOST);
    sessionStorage.setItem(place, JSON.stringify({ done, undone, latest }));
    form.dispatchEvent(new Event("acts"));
  });

  function restore(list, kind) {
    const act = list.pop();
    if (!act) return say(word("undo-none"));
    const known = act.filter((cell) => revision(form, cell.address));
    if (known.length === 0 || known.some((cell) => Number(revision(form, cell.address).value) !== latest[cell.address])) {
      return say(word("undo-changed"));
    }
    const fields = known.map((cell) => [`to:${cell.address}`, cell.from]);
    saving.act(url, known.map((cell) => cell.address), [["act", "restore"], ...fields], kind);
  }

  return {
    undo: () => (restore(done, { undo: true }), true),
    redo: () => (restore(undone, { redo: true }), true),
    count: () => done.length,
  };
}
