#!/usr/bin/env bash
# Makes sure that what the tests need is there: PostgreSQL's server programs, Chromium, Node.js and the locked
# npm packages of tests/browser and tests/interop. Playwright's own download of a browser is not used.
# `test-tools.sh --postgres` stops after PostgreSQL.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/native.sh

# Playwright does not start on an older one.
readonly NODE_AT_LEAST=20

postgres_programs() { have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

browser() {
  [ -n "${CHROMIUM:-}" ] || have chromium || have chromium-browser || have google-chrome
}

install_browser() {
  install_packages chromium || install_packages chromium-browser
}

install_fonts() {
  # A browser without any font shows empty pages in the screenshots.
  if have fc-list && [ -z "$(fc-list)" ]; then
    install_packages fonts-dejavu-core
  fi
}

node_new_enough() {
  local major
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$major" -ge "$NODE_AT_LEAST" ]
}

npm_packages() {
  # npm writes the inner file last: newer than the lock file means that the last `npm ci` finished with this lock.
  local folder=$1 done=$1/node_modules/.package-lock.json
  if [ "$done" -nt "$folder/package-lock.json" ] && [ "$done" -nt "$folder/package.json" ]; then
    return
  fi
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --silent </dev/null || {
    say "npm ci failed in $folder; run it there by hand to see why."
    return 1
  }
  touch "$done"
}

native_needs
postgres_programs || install_packages postgresql
if [ "${1:-}" = --postgres ]; then
  exit 0
fi
browser || install_browser
install_fonts
have node || install_packages nodejs
# Asked only now: some builds of nodejs bring npm with them and conflict with Debian's package.
have npm || install_packages npm
if ! node_new_enough; then
  say "Node.js $(node --version) is too old for the browser tests; install version $NODE_AT_LEAST or newer."
  exit 1
fi
npm_packages tests/browser
npm_packages tests/interop
