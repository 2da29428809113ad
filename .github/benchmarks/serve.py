#!/usr/bin/env python3
"""How long a server takes to answer: serve.py ADDRESS A B SECONDS, of two actors with many events.

Each address is asked three times, then 20 clients ask for SECONDS seconds; an answer other than 200 and 503 is an error.
"""
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

CLIENTS = 20
NAMES = ["kors", "rus", "am", "a", "korea sel", "gedung", "uni", "chi", "isr", "nato", "asean", "mosk", "tok", "ir"]


def asked(address):
    begin = time.monotonic()
    try:
        with urllib.request.urlopen(address, timeout=120) as answer:
            answer.read()
            status = answer.status
    except urllib.error.HTTPError as refused:
        refused.read()
        status = refused.code
    except OSError as fault:
        status = repr(fault)
    return status, (time.monotonic() - begin) * 1000


def main(server, a, b, seconds):
    searches = [f"/search.json?lang=en&q={urllib.parse.quote(name)}" for name in NAMES]
    dyad = f"/dyad/{a}/{b}.json"
    pages = [
        "/", "/overview.json", dyad, dyad + "?relation=met", dyad + "?family=CONSULT", dyad + "?modality=planned",
        dyad + "?from=2015-01-01&to=2015-12-31", f"/actor/{a}.json", "/network.json?from=2015-01&to=2015-12",
        "/network.json",
    ]
    for page in pages:
        print(page, *(f"{millis:.0f} ms ({status})" for status, millis in (asked(server + page) for _ in range(3))), flush=True)
    times = sorted(asked(server + searches[i % len(searches)])[1] for i in range(200))
    print(f"search: half under {times[100]:.0f} ms, 95 % under {times[190]:.0f} ms", flush=True)
    every = searches + pages + ["/sparql?query=ASK%20%7B%3Fa%20%3Fb%20%3Fc%7D"]
    found = {}
    lock = threading.Lock()
    end = time.monotonic() + seconds

    def client(number):
        at = number
        while time.monotonic() < end:
            status, _ = asked(server + every[at % len(every)])
            at += 7
            with lock:
                found[status] = found.get(status, 0) + 1

    clients = [threading.Thread(target=client, args=(i,)) for i in range(CLIENTS)]
    for each in clients:
        each.start()
    for each in clients:
        each.join()
    print(f"{CLIENTS} clients for {seconds} s:", found)
    return 0 if set(found) <= {200, 503} else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1].rstrip("/"), sys.argv[2], sys.argv[3], min(int(sys.argv[4]), 600)))
