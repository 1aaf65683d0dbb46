"""Has `ssi deliver` bring packages to a folder and to a storage that speaks S3 and that we did not write (SeaweedFS), and checks
them as a receiver does, with nothing but Python.

    python tests/interop/packages.py SSI DATA WEED

SSI: the program, DATA: the folder of a service with published figures, WEED: the program of SeaweedFS.
"""

import csv
import hashlib
import hmac
import io
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

KEY = b"a key that receivers share with the service"
BUCKET, PREFIX = "figures", "tls"
# The other ports of SeaweedFS are these and 10,000 more.
HIGHEST = 50000


def check(folder, key):
    """As docs/operations.md tells receivers."""
    manifest = (folder / "manifest.json").read_bytes()
    signature = (folder / "manifest.json.hmac").read_text().strip()
    assert hmac.compare_digest(hmac.new(key, manifest, hashlib.sha256).hexdigest(), signature), "not from the service"
    for file in json.loads(manifest)["files"]:
        content = (folder / file["path"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == file["sha256"], file["path"]
    return json.loads(manifest)


def rows(folder, manifest):
    """The figures of a package, counted by a reader that knows nothing of the manifest."""
    for file in manifest["files"]:
        if "data" in file:
            content = (folder / file["path"]).read_text(encoding="utf-8")
            found = sum(1 for _ in csv.DictReader(io.StringIO(content)))
            assert found == file["data"]["rows"] + file["data"]["deleted"] > 0, file
            yield found


def free_port():
    while True:
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            port = one.getsockname()[1]
        if port < HIGHEST:
            return port


class Storage:
    """SeaweedFS with one bucket, looked into past S3."""

    def __init__(self, weed, folder):
        self.s3, self.filer = free_port(), free_port()
        identity = {"name": "ssi", "credentials": [{"accessKey": "ssi", "secretKey": "a secret of the storage"}]}
        (folder / "s3.json").write_text(json.dumps({"identities": [identity | {"actions": ["Read", "Write", "List"]}]}))
        (folder / "files").mkdir()
        words = [weed, "-logtostderr=false", f"-logdir={folder}", "server", f"-dir={folder}/files", "-ip=127.0.0.1"]
        words += ["-ip.bind=127.0.0.1", f"-master.port={free_port()}", f"-volume.port={free_port()}", "-filer", "-s3"]
        words += [f"-filer.port={self.filer}", f"-s3.port={self.s3}", f"-s3.config={folder}/s3.json", "-volume.max=8"]
        words += ["-master.volumeSizeLimitMB=64", "-volume.preStopSeconds=0"]
        log = (folder / "log").open("wb")
        self.process = subprocess.Popen(words, stdout=log, stderr=log)
        for _ in range(120):
            if self.ready():
                return
            time.sleep(0.5)
        self.process.kill()
        sys.exit((folder / "log").read_text()[-3000:])

    def ready(self):
        """There is a bucket, and whoever has no key is refused."""
        try:
            self.ask("POST", f"/buckets/{BUCKET}/")
        except urllib.error.HTTPError as error:
            if error.code != 409:
                return False
        except OSError:
            return False
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.s3}/{BUCKET}/none").close()
        except urllib.error.HTTPError as error:
            return error.code == 403
        except OSError:
            pass
        return False

    def ask(self, method, path, content=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.filer}{path}", data=content, method=method)
        with urllib.request.urlopen(request) as answer:
            return answer.status if method == "POST" else answer.read()

    def put(self, path, content):
        self.ask("PUT", f"/buckets/{BUCKET}/{PREFIX}/{path}", content)

    def fetch(self, name, into):
        """Everything under the name of a package."""
        manifest = self.ask("GET", f"/buckets/{BUCKET}/{PREFIX}/{name}/manifest.json")
        paths = [file["path"] for file in json.loads(manifest)["files"]]
        for path in [*paths, "manifest.json", "manifest.json.hmac"]:
            (into / name / path).parent.mkdir(parents=True, exist_ok=True)
            (into / name / path).write_bytes(self.ask("GET", f"/buckets/{BUCKET}/{PREFIX}/{name}/{path}"))
        return into / name


def main():
    ssi, data, weed = sys.argv[1:]
    work = pathlib.Path(tempfile.mkdtemp())
    storage = None
    try:
        storage = Storage(weed, work)
        deliver(ssi, data, work, storage)
    finally:
        if storage:
            storage.process.terminate()
            storage.process.wait()
        shutil.rmtree(work, ignore_errors=True)


def deliver(ssi, data, work, storage):
    (work / "key").write_bytes(KEY + b"\n")
    (work / "shelf").mkdir()
    key = {"file": str(work / "key")}
    place = {"endpoint": f"http://127.0.0.1:{storage.s3}", "bucket": BUCKET, "prefix": PREFIX}
    place |= {"access_key": {"env": "STORE_KEY"}, "secret_key": {"env": "STORE_SECRET"}}
    targets = [
        {"id": "shelf", "directory": str(work / "shelf"), "key": key},
        {"id": "store", "s3": place, "key": key},
        {"id": "nowhere", "s3": place | {"bucket": "none"}, "key": key},
    ]
    (work / "targets.json").write_text(json.dumps({"targets": targets}))
    base = os.environ | {"SSI_DATA": data, "SSI_DELIVERY_TARGETS": str(work / "targets.json"), "SSI_LOG": "off"}
    base |= {"STORE_KEY": "ssi", "STORE_SECRET": "a secret of the storage"}

    def run(*arguments, well=True, **more):
        done = subprocess.run([ssi, "deliver", *arguments], env=base | more, capture_output=True, text=True)
        assert (done.returncode == 0) == well, done.stdout + done.stderr
        return done.stdout

    told = run("--dry-run", "--everything", "--target", "store")
    name = next(word.rstrip(":") for word in told.split() if word.startswith("SSI-ALL-"))
    assert "(refused)" in run("--dry-run", "--target", "store", well=False, STORE_SECRET="another"), "any key will do"
    assert "(refused)" in run("--dry-run", "--target", "nowhere", well=False), "any bucket will do"
    # Half of a file, as an attempt leaves it that was cut off.
    storage.put(f"{name}/data/DF_WSPDB.sdmx-csv-2.0.csv", b"STRUCTURE,STRUC")
    for target in ("shelf", "store"):
        assert f"{name}: sent" in run("--everything", "--target", target)
        assert "nothing waits" in run("--everything", "--target", target), "sent twice"
    here, there = work / "shelf" / name, storage.fetch(name, work / "fetched")
    counts = [list(rows(folder, check(folder, KEY))) for folder in (here, there)]
    assert counts[0] == counts[1], counts
    assert (here / "manifest.json").read_bytes() == (there / "manifest.json").read_bytes()
    try:
        check(there, b"another key")
    except AssertionError:
        pass
    else:
        raise AssertionError("any key will do")
    print(f"{name}: {sum(counts[0])} figures on a shelf and in SeaweedFS, the same bytes, signatures hold")


if __name__ == "__main__":
    main()
