// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// Starts the program with the test servers, which TESTSERVERS names, and gives it orders.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export async function startServers() {
  const program = spawn(process.env.TESTSERVERS, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    if (line.done) {
      throw new Error("the servers have ended");
    }
    return line.value;
  };
  const ports = JSON.parse(await next());
  return {
    azure: `http://127.0.0.1:${ports.azure}`,
    ollama: `http://127.0.0.1:${ports.ollama}`,
    async order(line) {
      program.stdin.write(`${line}\n`);
      const answer = await next();
      if (answer.startsWith("no such")) {
        throw new Error(`${line}: ${answer}`);
      }
      return answer;
    },
    stop() {
      program.stdin.end();
    },
  };
}
