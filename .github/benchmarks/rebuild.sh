#!/usr/bin/env bash
# How fast `rebuild` writes a store of generated articles, against Jena's parallel bulk loader on the same quads from
# N-Quads, by turns, each in a virtual machine of its own with the same heap. Needs about 4 KB of disk a quad of the log
# (60 GB for 200,000 articles) in the folder, which must not be there and is deleted.
#   rebuild.sh ARTICLES ROUNDS FOLDER [HEAP]
set -euo pipefail
cd "$(dirname "$0")/../.."
articles=$1 rounds=$2 folder=$3 heap=${4:-1g}
java=(java "-Xmx$heap" -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp target/test-classes:target/entente-0.1.0.jar)
TIMEFORMAT='%R %U %S'
mkdir "$folder"
trap 'rm -rf "$folder"' EXIT

# Seconds by the clock, and of work of all cores, that a command takes.
seconds() {
  { time "$@" >"$folder/out" 2>"$folder/err"; } 2>&1 | awk '{ print $1, $2 + $3 }'
}

middle() {
  sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

"${java[@]}" org.entente.bench.GeneratedStore "$articles" "$folder/store"
echo "log: $(du -sm "$folder/store" | cut -f1) MB"
"${java[@]}" org.entente.cli.Main rebuild --store "$folder/store"
"${java[@]}" tdb2.tdbdump --loc="$folder/store" >"$folder/all.nq"
quads=$(wc -l <"$folder/all.nq")
echo "quads of the graph, events, actors and ontology included: $quads"
for ((round = 1; round <= rounds; round++)); do
  taken=$(seconds "${java[@]}" org.entente.cli.Main rebuild --store "$folder/store")
  echo "$taken" >>"$folder/rebuild"
  echo "rebuild: $taken s by the clock and of work, $(du -sm "$folder"/store/Data-* | cut -f1) MB"
  rm -rf "$folder/loaded"
  taken=$(seconds "${java[@]}" tdb2.tdbloader --loader=parallel --loc="$folder/loaded" "$folder/all.nq")
  echo "$taken" >>"$folder/loader"
  echo "loader: $taken s by the clock and of work, $(du -sm "$folder/loaded" | cut -f1) MB"
done
"${java[@]}" org.entente.cli.Main compact --store "$folder/store"
echo "after compact: $(du -sm "$folder"/store/Data-* | cut -f1) MB"
for of in rebuild loader; do
  by_clock=$(cut -d' ' -f1 "$folder/$of" | middle)
  work=$(cut -d' ' -f2 "$folder/$of" | middle)
  echo "$of, median of $rounds: $by_clock s, $(awk "BEGIN { printf \"%d\", $quads / $by_clock }") quads/s;" \
    "$work s of work, $(awk "BEGIN { printf \"%d\", $quads / $work }") quads/s"
done
