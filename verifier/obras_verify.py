#!/usr/bin/env python3
"""A second verifier of an Obras log: one file, Python 3.8 or newer, standard library only, no network.

It was written from src/ledger/README.md and the C2SP pages (signed-note, tlog-checkpoint, tlog-tiles,
tlog-cosignature), RFC 6962, RFC 8032 and RFC 8785, and shares no code with the program: where the two differ,
one of them is wrong.

  obras_verify.py edition FOLDER               every file against manifest.json, the log's files against its root
  obras_verify.py export FOLDER                the log in an exported folder: checkpoint, tiles, entries
  obras_verify.py receipt FILE [--vkey KEY]    entry, audit path, root, signature
  obras_verify.py checkpoint FILE --vkey KEY [--witness KEY ...]
  obras_verify.py consistency OLD NEW (--proof FILE | --tiles FOLDER) [--vkey KEY]
  obras_verify.py ledger FOLDER [--checkpoint FILE]
  obras_verify.py proofs                       claims as lines of JSON on standard input, a verdict a line
  obras_verify.py receipts --vkey KEY          receipts, likewise

Exit code: 0 all is well, 5 something does not fit (named on standard output), 2 wrong use, 3 unreadable input.
"""
import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import struct
import sys
import time

# --- RFC 6962: the tree -------------------------------------------------------------------------------------------


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(entry):
    return sha256(b"\x00" + entry)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def root_of(hashes):
    """The root over leaf hashes, built from the bottom, with a stack of perfect subtrees."""
    if not hashes:
        return sha256(b"")
    stack = []
    for each in hashes:
        height = 0
        while stack and stack[-1][0] == height:
            each = node_hash(stack.pop()[1], each)
            height += 1
        stack.append((height, each))
    root = stack.pop()[1]
    while stack:
        root = node_hash(stack.pop()[1], root)
    return root


def split_of(size):
    return 1 << ((size - 1).bit_length() - 1)


def root_from_path(index, size, leaf, path):
    """The root that an audit path leads to, by the recursion of RFC 6962, 2.1.1; None when it has another length."""
    if size == 1:
        return leaf if not path else None
    if not path:
        return None
    middle = split_of(size)
    if index < middle:
        below = root_from_path(index, middle, leaf, path[:-1])
        return None if below is None else node_hash(below, path[-1])
    below = root_from_path(index - middle, size - middle, leaf, path[:-1])
    return None if below is None else node_hash(path[-1], below)


def roots_from_proof(old, new, path, is_whole, old_root):
    """Both roots that a consistency proof leads to, by the recursion of RFC 6962, 2.1.2; None when it does not fit."""
    if old == new:
        if is_whole:
            return (old_root, old_root) if not path else None
        return (path[0], path[0]) if len(path) == 1 else None
    if not path:
        return None
    middle = split_of(new)
    if old <= middle:
        below = roots_from_proof(old, middle, path[:-1], is_whole, old_root)
        return None if below is None else (below[0], node_hash(below[1], path[-1]))
    below = roots_from_proof(old - middle, new - middle, path[:-1], False, old_root)
    return None if below is None else (node_hash(path[-1], below[0]), node_hash(path[-1], below[1]))


def is_size(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def hash_of_hex(text):
    if not isinstance(text, str) or not re.fullmatch(r"[0-9a-f]{64}", text):
        return None
    return bytes.fromhex(text)


def hashes_of_hex(texts):
    if not isinstance(texts, list):
        return None
    found = [hash_of_hex(text) for text in texts]
    return None if any(each is None for each in found) else found


def check_inclusion(claim):
    index, size = claim.get("index"), claim.get("size")
    leaf, root, path = hash_of_hex(claim.get("leafHash")), hash_of_hex(claim.get("root")), hashes_of_hex(claim.get("proof"))
    if not is_size(index) or not is_size(size) or index >= size or leaf is None or root is None or path is None:
        return False
    return root_from_path(index, size, leaf, path) == root


def check_consistency(claim):
    old, new = claim.get("from"), claim.get("to")
    old_root, new_root = hash_of_hex(claim.get("fromRoot")), hash_of_hex(claim.get("toRoot"))
    path = hashes_of_hex(claim.get("proof"))
    if not is_size(old) or not is_size(new) or not 1 <= old <= new:
        return False
    if old_root is None or new_root is None or path is None:
        return False
    return roots_from_proof(old, new, path, True, old_root) == (old_root, new_root)


# --- RFC 8032: Ed25519 --------------------------------------------------------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_M1 = pow(2, (P - 1) // 4, P)


def point_add(a, b):
    x1, y1, z1, t1 = a
    x2, y2, z2, t2 = b
    e, f = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    h, i, j, k = f - e, d - c, d + c, f + e
    return (h * i % P, j * k % P, i * j % P, h * k % P)


def point_times(scalar, point):
    total = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            total = point_add(total, point)
        point = point_add(point, point)
        scalar >>= 1
    return total


def point_of(data):
    y = int.from_bytes(data, "little")
    sign = y >> 255
    y &= (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * SQRT_M1 % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def check_ed25519(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    a, r = point_of(public_key), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % ORDER
    left, right = point_times(s, BASE), point_add(r, point_times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# --- C2SP: signed notes, checkpoints, cosignatures ----------------------------------------------------------------


def from_base64(text):
    if not re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", text):
        return None
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def is_key_name(name):
    return name != "" and not re.search(r"[\s+\x00-\x1f\x7f]", name)


class Key:
    """A verifier key: `name+keyid+base64(type, 32 bytes)`; type 1 signs notes, type 4 cosigns checkpoints."""

    def __init__(self, text):
        match = re.fullmatch(r"([^+]+)\+([0-9a-f]{8})\+(.+)", text.strip())
        data = from_base64(match.group(3)) if match else None
        if not match or data is None or len(data) != 33 or data[0] not in (1, 4) or not is_key_name(match.group(1)):
            raise ValueError("not a verifier key")
        self.name, self.type, self.public_key = match.group(1), data[0], data[1:]
        self.id = sha256(self.name.encode() + b"\n" + data)[:4]
        if self.id.hex() != match.group(2):
            raise ValueError("the key id does not fit the key")


class Checkpoint:
    """The head of a log. Raises ValueError for what is not one; checks no signature by itself."""

    def __init__(self, text):
        border = text.rfind("\n\n")
        if border < 0 or not text.endswith("\n") or re.search(r"[\x00-\x09\x0b-\x1f\ufffd]", text):
            raise ValueError("not a signed note")
        self.body = text[: border + 1]
        self.signatures = []
        for line in text[border + 2 : -1].split("\n"):
            match = re.fullmatch(r"\u2014 (\S+) (\S+)", line)
            data = from_base64(match.group(2)) if match else None
            if not match or data is None or len(data) < 5 or not is_key_name(match.group(1)):
                raise ValueError("not a signature line: " + line[:80])
            signature = (match.group(1), data[:4], data[4:])
            if any(each[:2] == signature[:2] for each in self.signatures):
                raise ValueError("one key signs twice")
            self.signatures.append(signature)
        lines = self.body[:-1].split("\n")
        if len(lines) < 3 or "" in lines or not re.fullmatch(r"0|[1-9]\d{0,15}", lines[1]):
            raise ValueError("not a checkpoint")
        root = from_base64(lines[2])
        if root is None or len(root) != 32 or not is_size(int(lines[1])):
            raise ValueError("not a checkpoint")
        self.origin, self.size, self.root = lines[0], int(lines[1]), root

    def problem(self, key):
        """What is wrong with the signature of a key under it; None when it is good."""
        own = [each for each in self.signatures if each[0] == key.name and each[1] == key.id]
        if not own:
            return "it is not signed by %s+%s" % (key.name, key.id.hex())
        for _, _, signature in own:
            message = self.body.encode()
            if key.type == 4:
                if len(signature) != 72:
                    return "the cosignature has another length"
                (at,) = struct.unpack(">Q", signature[:8])
                message = ("cosignature/v1\ntime %d\n" % at).encode() + message
                signature = signature[8:]
            if not check_ed25519(key.public_key, message, signature):
                return "the signature of %s does not fit" % key.name
        return None


# --- RFC 8785: canonical JSON -------------------------------------------------------------------------------------


def canonical(value):
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        value.encode("utf-8")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int):
        return str(value) if abs(value) < 2**53 else canonical(float(value))
    if isinstance(value, float):
        return canonical_number(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
    return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"


def canonical_number(value):
    """As ECMAScript writes it: the shortest digits that give the number back, which `repr` knows too."""
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError("not a number of JSON")
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    digits, _, exponent = repr(abs(value)).partition("e")
    whole, _, part = digits.partition(".")
    part = "" if part == "0" else part
    point = len(whole) + int(exponent or 0)
    text = (whole + part).lstrip("0")
    point -= len(whole + part) - len(text)
    text = text.rstrip("0")
    if 0 < point <= 21:
        if len(text) <= point:
            return sign + text + "0" * (point - len(text))
        return sign + text[:point] + "." + text[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + text
    power = point - 1
    mantissa = text[0] + ("." + text[1:] if len(text) > 1 else "")
    return "%s%se%s%d" % (sign, mantissa, "+" if power > 0 else "-", abs(power))


def read_json(text):
    """JSON without repeated names: the last of two would otherwise hide the first."""

    def pairs(found):
        names = [name for name, _ in found]
        if len(set(names)) != len(names):
            raise ValueError("a name stands twice")
        return dict(found)

    return json.loads(text, object_pairs_hook=pairs)


# --- receipts -----------------------------------------------------------------------------------------------------


def receipt_problems(receipt, vkey=None):
    problems = []
    try:
        entry, index, leaf = receipt["entry"], receipt["index"], receipt["leafHash"]
        path, text, own_key = receipt["inclusionProof"], receipt["checkpoint"], receipt["vkey"]
    except (KeyError, TypeError):
        return ["not a receipt"]
    if not isinstance(entry, dict) or not is_size(index) or not isinstance(text, str) or not isinstance(own_key, str):
        return ["not a receipt"]
    if isinstance(path, list) and len(path) > 64:
        return ["not a receipt"]
    if entry.get("index") != index:
        problems.append("the entry says another index")
    try:
        if leaf_hash(canonical(entry).encode("utf-8")).hex() != leaf:
            problems.append("the entry was changed: its hash is not the leaf hash")
    except (ValueError, UnicodeError):
        problems.append("the entry is not JSON")
    if vkey is not None and vkey != own_key:
        problems.append("the receipt names another key than the one given")
    try:
        checkpoint = Checkpoint(text)
    except ValueError as error:
        return problems + ["the checkpoint: %s" % error]
    claim = {"index": index, "size": checkpoint.size, "leafHash": leaf, "root": checkpoint.root.hex(), "proof": path}
    if not check_inclusion(claim):
        problems.append("the proof does not lead from the leaf to the root")
    try:
        problem = checkpoint.problem(Key(vkey if vkey is not None else own_key))
        if problem:
            problems.append("the checkpoint: " + problem)
    except ValueError as error:
        problems.append(str(error))
    return problems


# --- tiles --------------------------------------------------------------------------------------------------------


def tile_path(level, index, width):
    parts = ["%03d" % (index % 1000)]
    while index >= 1000:
        index //= 1000
        parts.insert(0, "x%03d" % (index % 1000))
    return "tile/%s/%s%s" % (level, "/".join(parts), "" if width == 256 else ".p/%d" % width)


def read_bytes(*path):
    with open(os.path.join(*path), "rb") as file:
        return file.read()


def read_text(path):
    return read_bytes(path).decode("utf-8")


def read_tile(folder, level, index, width):
    """A tile as wide as asked, from itself or from a wider one beside it; None when there is none."""
    for wide in [width] + ([256] if width < 256 else []):
        try:
            data = read_bytes(folder, *tile_path(level, index, wide).split("/"))
        except OSError:
            continue
        if level == "entries":
            entries, place = [], 0
            while place + 2 <= len(data):
                (length,) = struct.unpack(">H", data[place : place + 2])
                if place + 2 + length > len(data):
                    return None
                entries.append(data[place + 2 : place + 2 + length])
                place += 2 + length
            return entries[:width] if place == len(data) and len(entries) >= width else None
        if len(data) % 32 or len(data) < width * 32:
            return None
        return [data[at : at + 32] for at in range(0, width * 32, 32)]
    return None


def read_level(folder, level, count, problems):
    found = []
    for index in range((count + 255) // 256):
        width = min(256, count - index * 256)
        part = read_tile(folder, level, index, width)
        if part is None or len(part) != width:
            problems.append("%s: missing or too short" % tile_path(level, index, width))
            return None
        found.extend(part)
    return found


def log_problems(folder, size, root):
    """A log of static files against a size and root: entries, leaf hashes, every level above."""
    problems = []
    entries = read_level(folder, "entries", size, problems)
    below, level = None, 0
    while size // 256**level > 0:
        hashes = read_level(folder, level, size // 256**level, problems)
        if hashes is None:
            break
        if level == 0:
            if root_of(hashes) != root:
                problems.append("the tiles give the root %s, not %s" % (root_of(hashes).hex(), root.hex()))
            if entries is not None:
                for index, entry in enumerate(entries):
                    if leaf_hash(entry) != hashes[index]:
                        problems.append("entry %d is not the one that its leaf hash names" % index)
        else:
            for index, each in enumerate(hashes):
                if root_of(below[index * 256 : (index + 1) * 256]) != each:
                    problems.append("tile/%d: hash %d is not that of the tile below it" % (level, index))
        below, level = hashes, level + 1
    if size == 0 and root != sha256(b""):
        problems.append("the empty log has another root")
    return problems


# --- what is asked on the command line ----------------------------------------------------------------------------


def check_edition(folder):
    problems = []
    text = read_text(os.path.join(folder, "manifest.json"))
    manifest = read_json(text)
    if canonical(manifest) != text:
        problems.append("manifest.json: it is not in canonical form")
    name = os.path.basename(os.path.abspath(folder))
    own = hashlib.sha256(canonical(manifest).encode()).hexdigest()[:16]
    if re.fullmatch(r"[0-9a-f]{16}", name) and name != own:
        problems.append("manifest.json: its hash gives %s, the edition is named %s" % (own, name))
    listed = {"tables/%s.parquet" % table["name"]: table["sha256"] for table in manifest["tables"]}
    listed.update({file["name"]: file["sha256"] for file in manifest["files"]})
    for file, expected in sorted(listed.items()):
        try:
            found = hashlib.sha256(read_bytes(folder, *file.split("/"))).hexdigest()
        except OSError:
            problems.append("%s: it is not there" % file)
            continue
        if found != expected:
            problems.append("%s: its SHA-256 is %s, published was %s" % (file, found, expected))
    for place, _, names in os.walk(folder):
        for each in names:
            file = os.path.relpath(os.path.join(place, each), folder).replace(os.sep, "/")
            if file != "manifest.json" and file not in listed:
                problems.append("%s: it was not published" % file)
    journal = manifest["journal"]
    checkpoint = Checkpoint(journal["checkpoint"])
    if (checkpoint.origin, checkpoint.size, checkpoint.root.hex()) != (journal["origin"], journal["size"], journal["root"]):
        problems.append("manifest.json: the checkpoint signs another head than the one stated")
    problem = checkpoint.problem(Key(journal["vkey"]))
    if problem:
        problems.append("checkpoint: " + problem)
    return problems + log_problems(folder, checkpoint.size, checkpoint.root)


def check_export(folder, vkey):
    checkpoint = Checkpoint(read_text(os.path.join(folder, "checkpoint")))
    if vkey is None:
        vkey = read_json(read_text(os.path.join(folder, "manifest.json")))["journal"]["vkey"]
    problem = checkpoint.problem(Key(vkey))
    return (["checkpoint: " + problem] if problem else []) + log_problems(folder, checkpoint.size, checkpoint.root)


def check_checkpoint(path, vkey, witnesses):
    checkpoint = Checkpoint(read_text(path))
    found = [checkpoint.problem(Key(vkey))] + [checkpoint.problem(Key(each)) for each in witnesses]
    return [each for each in found if each]


def check_heads(old_path, new_path, proof_path, tiles, vkey):
    old, new = Checkpoint(read_text(old_path)), Checkpoint(read_text(new_path))
    problems = []
    if vkey is not None:
        problems += ["%s: %s" % (path, each.problem(Key(vkey))) for path, each in ((old_path, old), (new_path, new)) if each.problem(Key(vkey))]
    if old.origin != new.origin:
        return problems + ["the two heads are of two logs: %s and %s" % (old.origin, new.origin)]
    heads = "size %d, root %s / size %d, root %s" % (old.size, old.root.hex(), new.size, new.root.hex())
    if tiles is not None:
        hashes = read_level(tiles, 0, new.size, problems)
        if hashes is None:
            return problems
        if root_of(hashes) != new.root:
            problems.append("the tiles do not give the newer root: " + heads)
        if old.size > new.size or root_of(hashes[: old.size]) != old.root:
            problems.append("the newer head does not extend the older one: " + heads)
        return problems
    given = read_json(read_text(proof_path))
    path = given["proof"] if isinstance(given, dict) else given
    claim = {"from": old.size, "to": new.size, "fromRoot": old.root.hex(), "toRoot": new.root.hex(), "proof": path}
    if old.size == 0 and path == []:
        return problems
    return problems if check_consistency(claim) else problems + ["the newer head is not shown to extend the older one: " + heads]


def ledger_report(folder, checkpoint_path):
    problems = []
    mark = read_json(read_text(os.path.join(folder, "ledger.json")))
    head = Checkpoint(read_text(os.path.join(folder, "journal", "head")))
    problem = head.problem(Key(mark["vkey"]))
    if problem:
        problems.append("journal/head: " + problem)
    if head.origin != mark["origin"]:
        problems.append("journal/head: it belongs to another log")
    lines = []
    for name in sorted(os.listdir(os.path.join(folder, "journal"))):
        if re.fullmatch(r"\d{6,}\.jsonl", name):
            lines += read_bytes(folder, "journal", name).split(b"\n")[:-1]
    if len(lines) < head.size:
        problems.append("the journal holds %d entries, its head %d" % (len(lines), head.size))
    lines = lines[: head.size]
    for index, line in enumerate(lines):
        try:
            entry = read_json(line.decode("utf-8"))
            if entry["index"] != index:
                problems.append("entry %d says another index" % index)
            if canonical(entry).encode() != line:
                problems.append("entry %d is not in canonical form" % index)
        except (ValueError, KeyError, TypeError):
            problems.append("entry %d cannot be read" % index)
    hashes = [leaf_hash(line) for line in lines]
    root = root_of(hashes)
    if root != head.root:
        problems.append("the entries give another root than the head signs")
    if checkpoint_path:
        kept = Checkpoint(read_text(checkpoint_path))
        problem = kept.problem(Key(mark["vkey"]))
        if problem:
            problems.append("the checkpoint: " + problem)
        if kept.size > len(hashes) or root_of(hashes[: kept.size]) != kept.root:
            problems.append("the journal does not extend the checkpoint of %d entries" % kept.size)
    return {"ok": not problems, "size": len(lines), "root": root.hex(), "problems": problems}


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("edition", "export", "ledger", "receipt", "checkpoint"):
        command = commands.add_parser(name)
        command.add_argument("path")
        command.add_argument("--vkey")
        command.add_argument("--witness", action="append", default=[])
        command.add_argument("--checkpoint")
    heads = commands.add_parser("consistency")
    heads.add_argument("old")
    heads.add_argument("new")
    heads.add_argument("--vkey")
    by = heads.add_mutually_exclusive_group(required=True)
    by.add_argument("--proof")
    by.add_argument("--tiles")
    commands.add_parser("proofs")
    commands.add_parser("receipts").add_argument("--vkey")
    asked = parser.parse_args(arguments)

    if asked.command in ("proofs", "receipts"):
        for line in sys.stdin:
            value = read_json(line)
            if asked.command == "receipts":
                good = not receipt_problems(value, asked.vkey)
            else:
                good = check_inclusion(value) if "index" in value else check_consistency(value)
            print("true" if good else "false")
        return 0
    started = time.time()
    if asked.command == "ledger":
        report = ledger_report(asked.path, asked.checkpoint)
        print(json.dumps(report, ensure_ascii=False))
        return 0 if report["ok"] else 5
    if asked.command == "edition":
        problems = check_edition(asked.path)
    elif asked.command == "export":
        problems = check_export(asked.path, asked.vkey)
    elif asked.command == "receipt":
        problems = receipt_problems(read_json(read_text(asked.path)), asked.vkey)
    elif asked.command == "checkpoint":
        if not asked.vkey:
            parser.error("checkpoint needs --vkey: a signature is worth as much as the key it is held against")
        problems = check_checkpoint(asked.path, asked.vkey, asked.witness)
    else:
        problems = check_heads(asked.old, asked.new, asked.proof, asked.tiles, asked.vkey)
    for problem in problems:
        print("wrong: " + problem)
    print("%s (%.1f s)" % ("well: nothing was changed" if not problems else "%d wrong" % len(problems), time.time() - started))
    return 5 if problems else 0


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        print("obras_verify: cannot be read: %s" % error, file=sys.stderr)
        sys.exit(3)
