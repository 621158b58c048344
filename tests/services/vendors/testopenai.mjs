// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// OpenAI's own client, which speaks to Azure OpenAI as well, against the test server that plays
// both. What it asks is what the program asks.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import OpenAI, { APIError, AzureOpenAI } from "openai";
import { startServers } from "./servers.mjs";

const prompts = new URL("../../../prompts/solve/v1/", import.meta.url);
const plan = JSON.stringify({
  recommendation: "run_later",
  proposed_schedule: [{ load_id: "load_A", start: "+1:30", end: "+3:00", reason: "günstig ☾" }],
  reasoning: "waits for the lower price",
});

let servers;
let question;

/// The services as their clients reach them: both paths of the one, and the other.
function client(kind, key = "the-key") {
  const shared = { apiKey: key, maxRetries: 2, logLevel: "off" };
  switch (kind) {
    case "azure":
      return new OpenAI({ ...shared, baseURL: `${servers.azure}/openai/v1/` });
    case "azure with a version":
      return new AzureOpenAI({ ...shared, endpoint: servers.azure, apiVersion: "2025-04-01-preview" });
    case "openai":
      return new OpenAI({ ...shared, baseURL: `${servers.azure}/v1` });
  }
}

before(async () => {
  servers = await startServers();
  await servers.order(`azure says ${plan}`);
  question = {
    model: "gpt-5.4",
    instructions: await readFile(new URL("instructions.txt", prompts), "utf8"),
    input: "Horizon: +24:00\nAnswer first: load_A\n",
    text: {
      format: {
        type: "json_schema",
        name: "schedule",
        strict: true,
        schema: JSON.parse(await readFile(new URL("schema.json", prompts), "utf8")),
      },
    },
    reasoning: { effort: "low" },
    max_output_tokens: 16000,
    store: false,
  };
});
after(() => servers.stop());

for (const kind of ["azure", "azure with a version", "openai"]) {
  test(`${kind}: an answer with a strict schema streams to its end`, async () => {
    const stream = client(kind).responses.stream(question);
    const events = [];
    let deltas = "";
    for await (const event of stream) {
      assert.equal(event.sequence_number, events.length);
      events.push(event.type);
      deltas += event.type === "response.output_text.delta" ? event.delta : "";
    }
    assert.equal(events[0], "response.created");
    assert.equal(events.at(-1), "response.completed");
    assert.equal(deltas, plan);
    const response = await stream.finalResponse();
    assert.equal(response.status, "completed");
    assert.equal(response.output_text, plan);
    assert.deepEqual(
      response.output.map((item) => item.type),
      ["reasoning", "message"],
    );
    assert.equal(response.usage.output_tokens_details.reasoning_tokens, 600);
  });
}

test("an answer without a stream is one document", async () => {
  const response = await client("azure").responses.create(question);
  assert.equal(response.output_text, plan);
  assert.equal(response.usage.total_tokens, 2200);
});

test("a wrong key is a 401", async () => {
  const wrong = { status: 401, name: "Error" };
  await assert.rejects(client("azure", "wrong").responses.create(question), wrong);
  await assert.rejects(client("azure with a version", "wrong").responses.create(question), wrong);
  await assert.rejects(client("openai", "wrong").responses.create(question), {
    ...wrong,
    code: "invalid_api_key",
  });
});

test("a deployment that is not there is a 404", async () => {
  const other = { ...question, model: "another" };
  const stream = client("azure").responses.stream(other);
  await assert.rejects(stream.finalResponse(), { status: 404, code: "DeploymentNotFound" });
  await assert.rejects(client("openai").responses.create(other), {
    status: 404,
    code: "model_not_found",
  });
});

test("a path that is not there is a 404", async () => {
  const wrong = new OpenAI({
    apiKey: "the-key",
    baseURL: `${servers.azure}/openai/deployments/gpt-5.4`,
  });
  await assert.rejects(wrong.responses.create(question), { status: 404, code: "404" });
});

test("who is too fast is told how long to wait, and is served then", async () => {
  const before = Number(await servers.order("azure requests"));
  await servers.order("azure next busy");
  const response = await client("azure").responses.create(question);
  assert.equal(response.output_text, plan);
  assert.equal(Number(await servers.order("azure requests")), before + 2);
  for (let i = 0; i < 3; ++i) {
    await servers.order("azure next busy");
  }
  await assert.rejects(client("azure").responses.create(question), (error) => {
    assert.ok(error instanceof APIError);
    assert.equal(error.status, 429);
    assert.equal(error.code, "rate_limit_exceeded");
    assert.equal(error.headers.get("retry-after-ms"), "10");
    return true;
  });
});

test("what is filtered is refused, and is not asked again", async () => {
  const before = Number(await servers.order("azure requests"));
  await servers.order("azure next filtered");
  await assert.rejects(client("azure").responses.create(question), {
    status: 400,
    code: "content_filter",
  });
  assert.equal(Number(await servers.order("azure requests")), before + 1);
});

test("an answer that is cut short says why", async () => {
  await servers.order("azure next cut");
  const events = [];
  for await (const event of await client("azure").responses.create({ ...question, stream: true })) {
    events.push(event);
  }
  assert.equal(events.at(-1).type, "response.incomplete");
  assert.equal(events.at(-1).response.incomplete_details.reason, "max_output_tokens");
});

test("a stream that breaks off has no last event", async () => {
  await servers.order("azure next broken");
  const events = [];
  for await (const event of await client("azure").responses.create({ ...question, stream: true })) {
    events.push(event.type);
  }
  assert.ok(events.includes("response.output_text.delta"));
  assert.ok(!events.includes("response.completed"));
});

test("a body that a service refuses is refused", async () => {
  await assert.rejects(client("azure").responses.create({ ...question, temperature: 0 }), {
    status: 400,
    code: "unsupported_parameter",
  });
  const loose = structuredClone(question);
  loose.text.format.schema.additionalProperties = true;
  await assert.rejects(client("azure").responses.create(loose), {
    status: 400,
    code: "invalid_json_schema",
  });
});
