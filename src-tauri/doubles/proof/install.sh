#!/bin/sh
# Installs Google's clients and Prism beside this script, pinned; does nothing when they are there.
set -eu
cd "$(dirname "$0")"
if ! cmp -s requirements.txt .venv/installed.txt; then
  python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
  cp requirements.txt .venv/installed.txt
fi
if ! cmp -s package-lock.json node_modules/installed.json; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/installed.json
fi
document="$(.venv/bin/python -c 'import googleapiclient, os; print(os.path.dirname(googleapiclient.__file__))')/discovery_cache/documents/calendar.v3.json"
# The double judges by the same document as Google's own client.
cmp "$document" ../google/calendar.v3.json
node swagger.js "$document" calendar.generated.json
