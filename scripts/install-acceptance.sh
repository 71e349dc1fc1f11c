#!/usr/bin/env bash
# Installs what `npm run test:acceptance` needs beyond npm, on Debian. Run as root, or with sudo available. Asks nothing.
set -euo pipefail
exec </dev/null

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v curl >/dev/null || missing+=(curl)
# Without a Chinese font a browser prints boxes.
[ -n "$(fc-list 'WenQuanYi Micro Hei' 2>/dev/null)" ] || missing+=(fontconfig fonts-wqy-microhei)
[ -n "$(fc-list 'AR PL UMing CN' 2>/dev/null)" ] || missing+=(fontconfig fonts-arphic-uming)
# The word processor and the spreadsheet of LibreOffice come as parts of one program.
office=/usr/lib/libreoffice/program
[ -e "$office/libswlo.so" ] || missing+=(libreoffice-writer-nogui)
[ -e "$office/libsclo.so" ] || missing+=(libreoffice-calc-nogui)
if [ ${#missing[@]} -eq 0 ]; then
  echo "nothing to install"
  exit 0
fi

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
# A lock held by another installation, a slow mirror and a changed settings file are waited for, tried again and kept.
apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a apt-get -y
  -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30
  -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold)
"${apt[@]}" -qq update
"${apt[@]}" -qq install --no-install-recommends "${missing[@]}"
