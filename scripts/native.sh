#!/usr/bin/env bash
# Makes sure that what the build needs from the system is there: a C compiler, pkg-config and OpenSSL's headers
# (libpq is compiled into the program and links OpenSSL). Does nothing when they are.
# Other scripts source this file for `install_packages`.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }

say() { printf '%s\n' "$*" >&2; }

# Installs Debian/Ubuntu packages, as root or through sudo; says exactly what to do where it cannot.
install_packages() {
  local as_root=()
  if ! have apt-get; then
    say "Missing: $*. These are Debian/Ubuntu package names; install their counterparts with your system's package manager."
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! have sudo; then
      say "Missing: $*. Neither root nor sudo here. Ask an administrator to run: apt-get install $*"
      return 1
    fi
    as_root=(sudo)
  fi
  say "Installing with apt-get: $*"
  # The lists may be empty on a fresh machine; a stale third-party list must not stop us, a failed install will.
  "${as_root[@]}" apt-get update -qq >/dev/null || true
  if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null </dev/null; then
    say "apt-get could not install: $*"
    return 1
  fi
}

native_needs() {
  local missing=()
  if ! have cargo; then
    say "Missing: Rust. Install it with rustup (https://rustup.rs), then run this again."
    return 1
  fi
  have cc || missing+=(gcc libc6-dev)
  have pkg-config || missing+=(pkg-config)
  # OPENSSL_DIR is how a non-standard OpenSSL is named to the build; then the system's is not needed.
  if [ -z "${OPENSSL_DIR:-}" ] && ! { have pkg-config && pkg-config --exists openssl; }; then
    missing+=(libssl-dev)
  fi
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  native_needs
fi
