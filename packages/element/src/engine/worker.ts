/** What a worker runs: the solver, and nothing of the page. */
import { listen, type WorkerScope } from "./listen.ts";

listen(globalThis as unknown as WorkerScope);
