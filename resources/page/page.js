"use strict";
(() => {
  const element = (id) => document.getElementById(id);
  const message = element("message");
  const say = (text) => { message.textContent = text; };
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

  // Nothing here reaches a network: the policy in the head of this page forbids it.
  if (!window.crypto || !window.crypto.subtle) {
    say(message.dataset.old);
    element("open").disabled = true;
    return;
  }

  async function decrypt(passphrase) {
    const sealed = JSON.parse(element("sealed").textContent);
    const typed = new TextEncoder().encode(passphrase.trim().normalize("NFC"));
    const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: bytesOf(sealed.salt), iterations: sealed.iterations },
      base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const plain = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: bytesOf(sealed.nonce), additionalData: new TextEncoder().encode(sealed.format) },
      key, bytesOf(sealed.cipher));
    return new Uint8Array(plain);
  }

  function unpack(bytes) {
    const end = bytes.indexOf(10);
    const list = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    let at = end + 1;
    return list.map((file) => {
      const from = at;
      at += file.size;
      return { name: file.name, type: file.type, bytes: bytes.subarray(from, at) };
    });
  }

  function show(files) {
    const list = element("list");
    for (const file of files) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
      link.download = file.name.split("/").pop();
      link.textContent = file.name;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    const report = files.find((file) => file.name === "report.html");
    if (report) {
      const read = new DOMParser().parseFromString(new TextDecoder().decode(report.bytes), "text/html");
      element("report").replaceChildren(...read.body.childNodes);
    }
    element("files").hidden = false;
    element("report").hidden = false;
    element("door").hidden = true;
    element("sealed").remove();
  }

  element("show").addEventListener("change", (event) => {
    element("passphrase").type = event.target.checked ? "text" : "password";
  });
  element("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = element("open");
    button.disabled = true;
    say(message.dataset.busy);
    try {
      const files = unpack(await decrypt(element("passphrase").value));
      element("passphrase").value = "";
      show(files);
      document.documentElement.dataset.state = "open";
    } catch {
      say(message.dataset.wrong);
      button.disabled = false;
      element("passphrase").focus();
    }
  });
  document.documentElement.dataset.state = "ready";
})();
