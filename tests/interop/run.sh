#!/usr/bin/env bash
# Has what the demonstration exports, answers and delivers read and kept by software that we did not write.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ssi=${SSI_BINARY:-target/debug/ssi}
venv=target/interop-venv
if ! [ "$venv/ready" -nt tests/interop/requirements.txt ]; then
  rm -rf "$venv"
  # Debian keeps venv in a package of its own.
  python3 -m venv "$venv" 2>/dev/null || { . scripts/native.sh; install_packages python3-venv; python3 -m venv "$venv"; }
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/interop/requirements.txt
  touch "$venv/ready"
fi

data=$(mktemp -d)
demo=
trap 'if [ -n "$demo" ]; then kill "$demo" 2>/dev/null || true; wait "$demo" 2>/dev/null || true; fi; rm -rf "$data"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$ssi" demo --port "$port" --data "$data" >/dev/null &
demo=$!
for _ in $(seq 100); do
  [ -s "$data/accounts.json" ] && break
  sleep 0.2
done
passed=0
for flow in DF_WSPDB; do
  SSI_DATA="$data" "$ssi" export --dataflow "$flow" --country TLS --year 2023 --out "$data/$flow.csv"
  "$venv/bin/python" tests/interop/read_csv.py "$data/$flow.csv" | tr '\n' ' '
  echo "pysdmx read $flow"
  passed=$((passed + 1))
done
# What the codes mean: held against the official schemas, and read.
flows=(ALL DF_WSPDB_COVERAGE DF_SDG_0131_SEX_SOC_RT DF_SDG_GLC)
mkdir "$data/structures"
for flow in "${flows[@]}"; do
  only=()
  forms=(sdmx-ml-2.1 sdmx-ml-3.0 sdmx-json-1.0 sdmx-json-2.0)
  if [ "$flow" != ALL ]; then
    only=(--dataflow "$flow")
    forms+=(xsd-2.1 xsd-3.0 xsd-flat-2.1 xsd-flat-3.0)
  fi
  for form in "${forms[@]}"; do
    SSI_DATA="$data" "$ssi" export --structures --format "$form" "${only[@]}" --out "$data/structures/$flow.$form"
  done
done
"$venv/bin/python" tests/interop/structures.py "$data/structures" "${flows[@]}"
passed=$((passed + 1))
# The checks, judged by an engine of VTL.
SSI_DATA="$data" "$venv/bin/python" tests/interop/vtl.py "$ssi" "$data/vtl"
passed=$((passed + 1))
# The running service, asked as clients ask it.
"$venv/bin/python" tests/interop/read_service.py "http://127.0.0.1:$port"
passed=$((passed + 1))
node tests/interop/read_json.mjs "http://127.0.0.1:$port"
passed=$((passed + 1))
# What goes to others by itself, into a storage of others.
"$venv/bin/python" tests/interop/packages.py "$ssi" "$data" "$venv/bin/weed"
passed=$((passed + 1))
# Files for spreadsheets, statistical programs and web pages, and what the United Nations get.
"$venv/bin/python" tests/interop/read_files.py "http://127.0.0.1:$port" "$data/accounts.json"
passed=$((passed + 1))
echo "$passed passed, 0 failed"
