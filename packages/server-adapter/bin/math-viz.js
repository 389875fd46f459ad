#!/usr/bin/env node
// Committed, not built: npm links a command only if its file is there while it installs, which is before anything is built.
import { main } from "../dist/command/main.js";

process.exitCode = await main(process.argv.slice(2));
