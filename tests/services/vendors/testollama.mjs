// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Ollama's own client against the test server that plays Ollama.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Ollama } from "ollama";
import { startServers } from "./servers.mjs";

let servers;
let client;

before(async () => {
  servers = await startServers();
  client = new Ollama({ host: servers.ollama });
});
after(() => servers.stop());

const question = {
  model: "gemma4:e4b",
  messages: [
    { role: "system", content: "Answer in JSON." },
    { role: "user", content: "Which is cheaper?" },
  ],
  options: { num_ctx: 32768, temperature: 0, seed: 1 },
  keep_alive: "10m",
};

test("says its version", async () => {
  assert.equal((await client.version()).version, "0.21.3");
});

test("lists, and shows, a model of this machine", async () => {
  const { models } = await client.list();
  assert.equal(models.length, 1);
  assert.equal(models[0].name, "gemma4:e4b");
  assert.equal(models[0].details.quantization_level, "Q4_K_M");
  assert.ok(models[0].size > 0 && models[0].digest && models[0].modified_at);
  const shown = await client.show({ model: "gemma4:e4b" });
  assert.deepEqual(shown.capabilities, ["completion", "thinking"]);
  assert.equal(shown.details.family, "gemma4");
  assert.equal(shown.remote_host, undefined);
  assert.equal(shown.model_info["gemma4.context_length"], 131072);
});

test("lists what is loaded", async () => {
  const { models } = await client.ps();
  assert.equal(models[0].context_length, 32768);
  assert.ok(models[0].size_vram > 0 && models[0].expires_at);
});

test("a chat streams piece by piece to its end", async () => {
  const says = '{"answer": "späte Stunde ☾", "minutes": 90}';
  await servers.order(`ollama says ${says}`);
  let text = "";
  let last;
  let pieces = 0;
  for await (const part of await client.chat({ ...question, think: false, stream: true })) {
    assert.equal(part.message.role, "assistant");
    assert.equal(part.message.thinking, undefined);
    text += part.message.content;
    pieces += 1;
    last = part;
  }
  assert.equal(text, says);
  assert.ok(pieces > 3, "in pieces");
  assert.equal(last.done, true);
  assert.equal(last.done_reason, "stop");
  assert.ok(last.prompt_eval_count > 0 && last.eval_count > 0 && last.total_duration > 0);
});

test("a chat that thinks says so apart from the answer", async () => {
  await servers.order("ollama says yes");
  let thinking = "";
  let text = "";
  for await (const part of await client.chat({ ...question, think: true, stream: true })) {
    thinking += part.message.thinking ?? "";
    text += part.message.content;
  }
  assert.equal(thinking, "let me see");
  assert.equal(text, "yes");
});

test("a chat without a stream is one document", async () => {
  await servers.order("ollama says at once");
  const answer = await client.chat({ ...question, stream: false });
  assert.equal(answer.message.content, "at once");
  assert.equal(answer.done, true);
});

test("what fails in the middle of a stream is thrown", async () => {
  await servers.order("ollama next fault");
  const stream = await client.chat({ ...question, stream: true });
  await assert.rejects(
    async () => {
      for await (const part of stream) {
        assert.equal(part.done, false);
      }
    },
    { message: "the model crashed" },
  );
});

test("a model that is not there is a 404 that names it", async () => {
  const missing = { name: "ResponseError", status_code: 404, error: "model 'nobody:1b' not found" };
  await assert.rejects(client.chat({ ...question, model: "nobody:1b", stream: true }), missing);
  await assert.rejects(client.show({ model: "nobody:1b" }), missing);
});

test("a model is fetched part by part", async () => {
  const states = [];
  let mostOfFirst = 0;
  for await (const state of await client.pull({ model: "gemma4:e4b", stream: true })) {
    states.push(state.status);
    if (state.digest === "sha256:aa01") {
      assert.equal(state.total, 1000);
      mostOfFirst = Math.max(mostOfFirst, state.completed ?? 0);
    }
  }
  assert.equal(states[0], "pulling manifest");
  assert.deepEqual(states.slice(-3), ["verifying sha256 digest", "writing manifest", "success"]);
  assert.equal(mostOfFirst, 1000);
  assert.equal((await client.pull({ model: "gemma4:e4b", stream: false })).status, "success");
});

test("a model that is in no store is said in the stream", async () => {
  const stream = await client.pull({ model: "nobody:1b", stream: true });
  await assert.rejects(
    async () => {
      for await (const state of stream) {
        assert.equal(state.status, "pulling manifest");
      }
    },
    { message: "pull model manifest: file does not exist" },
  );
});

test("stopping ends the request", async () => {
  await servers.order(`ollama says ${"long ".repeat(2000)}`);
  const stream = await client.chat({ ...question, stream: true });
  await assert.rejects(
    async () => {
      for await (const part of stream) {
        assert.equal(part.done, false);
        stream.abort();
      }
    },
    { name: "AbortError" },
  );
});
