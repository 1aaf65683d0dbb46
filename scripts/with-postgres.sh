#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL and removes the server afterwards, whatever the command did.
#
#   scripts/with-postgres.sh [--durable] COMMAND [ARGUMENT…]
#
# The command sees SSI_TEST_POSTGRES=postgres://ssi@127.0.0.1:PORT/postgres (a superuser: it may create databases).
# `--durable` leaves fsync on, for benchmarks; without it a crash loses data, which tests do not mind.
# Set PG_BIN to choose among several installed versions.
set -euo pipefail

durable=no
if [ "${1:-}" = --durable ]; then
  durable=yes
  shift
fi
if [ $# -eq 0 ]; then
  sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi

find_programs() {
  if [ -n "${PG_BIN:-}" ]; then
    printf '%s\n' "$PG_BIN"
  elif compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
    # Debian keeps the server programs of each version out of PATH; take the newest.
    dirname "$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)"
  elif command -v initdb >/dev/null 2>&1; then
    dirname "$(command -v initdb)"
  else
    echo "PostgreSQL's server programs are missing; run scripts/test-tools.sh" >&2
    return 1
  fi
}

# initdb and postgres refuse to run as root.
owner=
if [ "$(id -u)" -eq 0 ]; then
  owner=nobody
  if id postgres >/dev/null 2>&1; then
    owner=postgres
  fi
fi
as_owner() {
  # `cd /`: the owner may not be allowed to enter the folder that we were called from.
  if [ -n "$owner" ]; then
    (cd / && exec runuser -u "$owner" -- "$@")
  else
    (cd / && exec "$@")
  fi
}

bin=$(find_programs)
# Short, because the path of a unix socket may not be longer than 107 bytes.
home=$(mktemp -d /tmp/ssi-pg.XXXXXX)
remove() {
  local code=$?
  trap - EXIT
  as_owner "$bin/pg_ctl" -D "$home/data" -m immediate -s stop >/dev/null 2>&1 || true
  rm -rf "$home"
  exit "$code"
}
trap remove EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
if [ -n "$owner" ]; then
  chown "$owner" "$home"
fi

fail() {
  echo "The throw-away PostgreSQL did not start:" >&2
  tail -n 20 "$home/log" >&2 || true
  exit 1
}

as_owner "$bin/initdb" -D "$home/data" -U ssi -A trust -E UTF8 --locale=C --no-sync >"$home/initdb.log" 2>&1 ||
  { cat "$home/initdb.log" >&2; exit 1; }

{
  echo "listen_addresses = '127.0.0.1'"
  echo "unix_socket_directories = '$home'"
  echo "max_connections = 200"
  echo "timezone = 'UTC'"
  if [ "$durable" = no ]; then
    echo "fsync = off"
    echo "synchronous_commit = off"
    echo "full_page_writes = off"
  fi
} >>"$home/data/postgresql.conf"

# Below the range from which the system takes ports for outgoing connections, so that none is taken between
# looking and starting; another server may still be quicker, hence the tries.
started=no
for _ in 1 2 3 4 5 6 7 8; do
  port=$((15000 + RANDOM % 15000))
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    continue
  fi
  if as_owner "$bin/pg_ctl" -D "$home/data" -l "$home/log" -o "-p $port" -w -t 60 -s start >/dev/null 2>&1; then
    started=yes
    break
  fi
  # Only a port that somebody else took is worth another try.
  grep -q 'Address already in use' "$home/log" 2>/dev/null || fail
done
[ "$started" = yes ] || fail

export SSI_TEST_POSTGRES="postgres://ssi@127.0.0.1:$port/postgres"
"$@"
