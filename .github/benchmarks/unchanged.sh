#!/usr/bin/env bash
# How long a second build of a corpus takes that has not changed, against the first, and that it writes nothing. The folder
# must not be there and is deleted.
#   unchanged.sh ARTICLES SENTENCES FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$3
java=(java -Xmx1g -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp target/test-classes:target/entente-0.1.0.jar)
TIMEFORMAT='%R s by the clock, %U s of work'
mkdir "$folder"
trap 'rm -rf "$folder"' EXIT

sums() {
  find "$folder/store" -type f ! -name tdb.lock -exec sha256sum {} + | sort
}

"${java[@]}" org.entente.bench.NewsFile "$folder/news.jsonl" "$1" "$2"
for run in first second third; do
  echo "$run build:"
  time "${java[@]}" org.entente.cli.Main build "$folder/news.jsonl" --store "$folder/store" --workers 1
  [ "$run" = first ] && sums >"$folder/sums"
done
sums | cmp - "$folder/sums" && echo "the later builds wrote nothing"
