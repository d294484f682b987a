// What programs may give by mistake or in malice, as rows: which function, what is given, and which problem is told.
// `null` in place of a problem: it can be used after all. Run in Chromium (tests/browser) and in Node (tests/node).
(() => {
  const job = { date: "2024-06-01", hours: 18, wage: 200 };
  const good = {
    estimate: job,
    route: { date: "2026-11-21", prior: "none" },
    timeline: { date: "2026-11-21", start: "2026-03-01" },
    accommodations: { date: "2026-11-21", needs: ["lifting"] },
  };
  const functions = Object.keys(good);

  const long = "9".repeat(10_000_000);
  const cyclic = {};
  cyclic.self = cyclic;
  const cyclicList = [];
  cyclicList.push(cyclicList);
  let deep = {};
  for (let level = 0; level < 100_000; level++) deep = { deep };
  let deepList = [];
  for (let level = 0; level < 100_000; level++) deepList = [deepList];
  const revoked = (target) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const thrower = () => {
    throw new Error("thrown by a trap");
  };
  const traps = { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower, getOwnPropertyDescriptor: thrower };
  const recursion = () => recursion() + 1;
  const getter = (base, key, get) => Object.defineProperty({ ...base }, key, { get, enumerable: true });

  // Values that are of no use under any key.
  const useless = {
    "an object": {},
    "an object without a prototype": Object.create(null),
    "an object that contains itself": cyclic,
    "an object 100,000 levels deep": deep,
    "a function": () => 18,
    "a symbol": Symbol("18"),
    "a big integer": 18n,
    "a boxed number": new Number(18),
    "a date object": new Date(0),
    "a map": new Map(),
    "a promise": Promise.resolve(18),
    "a proxy that throws": new Proxy({}, traps),
    "a proxy that was revoked": revoked({}),
    "an object that cannot become a text": { toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower },
  };
  const lists = { "an array": [18], "an array that contains itself": cyclicList, "an array 100,000 levels deep": deepList };

  const rows = [];
  const row = (name, call, input, code, field = null) => rows.push({ name, call, input, code, field });
  // A key of a function that takes a text of 1000 letters at most, with what else it refuses.
  const key = (call, field, refused) => {
    const base = good[call];
    for (const [name, value] of Object.entries(useless)) {
      row(`${field}: ${name}`, call, () => ({ ...base, [field]: value }), "wrong_type", field);
    }
    row(`${field}: a text of 10 MB`, call, () => ({ ...base, [field]: long }), "too_long", field);
    row(`${field}: a getter that throws`, call, () => getter(base, field, thrower), "unreadable", field);
    row(`${field}: a getter that throws nothing`, call, () => getter(base, field, () => { throw undefined; }), "unreadable", field);
    row(`${field}: a getter without an end`, call, () => getter(base, field, recursion), "unreadable", field);
    for (const [value, code] of refused) {
      row(`${field}: ${typeof value} ${String(value)}`, call, () => ({ ...base, [field]: value }), code, field);
    }
  };
  const noNumber = [
    [NaN, "not_a_number"], [Infinity, "not_a_number"], [-Infinity, "not_a_number"], ["", "not_a_number"], [" ", "not_a_number"],
    ["abc", "not_a_number"], ["18,5", "not_a_number"], [" 18", "not_a_number"], ["1e1", "not_a_number"], ["0x10", "not_a_number"],
    ["1_0", "not_a_number"], ["+18", "not_a_number"], ["--1", "not_a_number"], ["1.2.3", "not_a_number"], ["NaN", "not_a_number"],
    ["١٨", "not_a_number"], ["\ud800", "not_a_number"], ["18\0", "not_a_number"], ["1".repeat(19), "too_long"],
    [1e308, "out_of_range"], [-1e308, "out_of_range"], [2 ** 53, "out_of_range"], [-1, "out_of_range"], ["-1", "out_of_range"],
    [Number.MIN_VALUE, "too_fine"], [1e-7, "too_fine"], [true, "wrong_type"], [false, "wrong_type"],
  ];
  const noWord = [["", "unknown_word"], ["PRIVATE", "unknown_word"], ["__proto__", "unknown_word"], [0, "wrong_type"], [NaN, "wrong_type"], [true, "wrong_type"]];
  const noDate = [
    ["", "not_a_date"], ["today", "not_a_date"], ["2024-6-1", "not_a_date"], ["2024-02-30", "not_a_date"], ["2023-02-29", "not_a_date"],
    ["01-06-2024", "not_a_date"], ["2024-06-01T00:00:00Z", "not_a_date"], ["+002024-06-01", "not_a_date"], ["2024-06-01 ", "not_a_date"],
    ["0000-00-00", "not_a_date"], [20240601, "wrong_type"], [NaN, "wrong_type"], [true, "wrong_type"],
  ];

  // ---- No object at all, or one that cannot be read ----
  for (const call of functions) {
    row("null", call, () => null, "not_an_object");
    for (const value of [undefined, true, 18, NaN, "hours=18", Symbol("x"), 18n, () => good[call], [], [good[call]], revoked([]), revoked({})]) {
      row(`${typeof value} for an object`, call, () => value, "not_an_object");
    }
    row("a proxy that throws", call, () => new Proxy({}, traps), "unreadable");
    row("a proxy with keys that are none", call, () => new Proxy({}, { ownKeys: () => [1] }), "unreadable");
    row("2,000 keys", call, () => Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`key${at}`, at])), "too_long");
    key(call, "lang", [["sv", "unknown_word"], ...noWord]);
    for (const [name, value] of Object.entries(lists)) {
      row(`lang: ${name}`, call, () => ({ ...good[call], lang: value }), "wrong_type", "lang");
    }
    // ---- What looks odd and is well ----
    row("as it should be", call, () => ({ ...good[call] }), null);
    row("without a prototype", call, () => Object.assign(Object.create(null), good[call]), null);
    row("frozen", call, () => Object.freeze({ ...good[call] }), null);
    row("of a class", call, () => Object.assign(new (class Job {})(), good[call]), null);
    row("a proxy that does nothing", call, () => new Proxy({ ...good[call] }, {}), null);
    row("with symbols as keys", call, () => ({ ...good[call], [Symbol("x")]: 1, [Symbol.iterator]: thrower }), null);
    row("with unknown keys that throw", call, () => getter(good[call], "colour", thrower), null);
    row("with an unknown key of 10 MB", call, () => ({ ...good[call], [long]: long }), null);
    row("with unknown cyclic and deep values", call, () => ({ ...good[call], cyclic, deep, cyclicList, deepList }), null);
    row("with keys of prototypes", call, () => Object.assign(JSON.parse('{"__proto__":{"lang":"en"},"constructor":1,"toString":2}'), good[call]), null);
    row("null and undefined are not given", call, () => ({ ...good[call], lang: null, colour: undefined }), null);
  }

  // ---- estimate ----
  row("nothing", "estimate", () => ({}), "missing", "hours");
  row("no wage", "estimate", () => ({ hours: 18 }), "missing", "wage");
  row("inherited keys", "estimate", () => Object.create(job), "missing", "hours");
  row("hours of a prototype", "estimate", () => JSON.parse('{"__proto__":{"hours":18},"wage":200}'), "missing", "hours");
  row("undefined hours", "estimate", () => ({ ...job, hours: undefined }), "missing", "hours");
  row("null hours", "estimate", () => ({ ...job, hours: null }), "missing", "hours");
  row("minus nought is nought", "estimate", () => ({ ...job, hours: -0, pension: -0, other_wage: "-0" }), null);
  row("minus nought as a wage", "estimate", () => ({ ...job, wage: -0 }), "out_of_range", "wage");
  row("texts as in a link", "estimate", () => ({ ...job, hours: "18", wage: "200.50", pension: "8" }), null);
  row("an unused key is not read", "estimate", () => getter(job, "minimum_wage", thrower), null);
  for (const field of ["hours", "intensity", "wage", "pension", "full_time_wage", "other_wage", "sick_days"]) {
    key("estimate", field, noNumber);
    for (const [name, value] of Object.entries(lists)) {
      row(`${field}: ${name}`, "estimate", () => ({ ...job, [field]: value }), "wrong_type", field);
    }
  }
  for (const [field, value, code] of [
    ["hours", 37.25, "out_of_range"], ["hours", 18.33, "too_fine"], ["hours", 0.1 + 0.2, "too_fine"], ["hours", 37.1, "out_of_range"],
    ["intensity", 0, "out_of_range"], ["intensity", 101, "out_of_range"], ["intensity", 33.333, "too_fine"], ["wage", 0, "out_of_range"],
    ["wage", 2000.01, "out_of_range"], ["wage", "1.12345678901", "too_fine"], ["pension", 50.01, "out_of_range"],
    ["full_time_wage", 0, "out_of_range"], ["other_wage", 500_001, "out_of_range"], ["sick_days", 1.5, "too_fine"], ["sick_days", 366, "out_of_range"],
  ]) {
    row(`${field}: ${value}`, "estimate", () => ({ ...job, [field]: value }), code, field);
  }
  for (const field of ["pay", "sector", "scheme"]) key("estimate", field, noWord);
  key("estimate", "date", [["2012-12-31", "out_of_range"], ...noDate]);
  const before = { ...job, scheme: "before2013" };
  row("the old scheme is full time by default", "estimate", () => ({ ...before, hours: null }), null);
  row("fraction: a quarter", "estimate", () => ({ ...before, fraction: "quarter" }), "unknown_word", "fraction");
  row("minimum_wage: NaN", "estimate", () => ({ ...before, minimum_wage: NaN }), "not_a_number", "minimum_wage");
  row("the old scheme does not read the intensity", "estimate", () => ({ ...before, intensity: "abc" }), null);

  // ---- route ----
  const noFlag = [["yes", "unknown_word"], ["TRUE", "unknown_word"], [0, "wrong_type"], [1, "wrong_type"], [NaN, "wrong_type"]];
  row("nothing is known", "route", () => ({}), null);
  row("facts as in a link", "route", () => ({ "r.prior": "none", "r.lasting": "true", "r.age": "45", "r.acute": "", "r.benefit": "null" }), null);
  row("inherited facts are not read", "route", () => Object.create({ prior: 18n }), null);
  key("route", "date", [["1899-12-31", "out_of_range"], ...noDate]);
  row("a day before 2013 is told as an outcome", "route", () => ({ date: "2012-12-31" }), null);
  for (const field of ["self_employed", "lasting", "written"]) key("route", field, noFlag);
  key("route", "prior", [["2013", "unknown_word"], ["__proto__", "unknown_word"], [2013, "wrong_type"], [true, "wrong_type"]]);
  const noMonths = [
    [NaN, "not_a_number"], [Infinity, "not_a_number"], ["abc", "not_a_number"], ["1e1", "not_a_number"], [-1, "out_of_range"],
    [1201, "out_of_range"], [2 ** 53, "out_of_range"], [1e300, "out_of_range"], [12.5, "too_fine"], [true, "wrong_type"],
  ];
  key("route", "agreement_months", noMonths);
  key("route", "months_to_pension", [["abc", "unknown_word"], ["at_most_73", "unknown_word"], [-1, "out_of_range"], [0.5, "too_fine"], [NaN, "not_a_number"], [true, "wrong_type"]]);
  key("route", "age", [[12, "out_of_range"], [121, "out_of_range"], ["45 år", "not_a_number"]]);
  row("a fact of a link that is wrong", "route", () => ({ "r.age": "x" }), "not_a_number", "age");
  for (const field of ["prior", "lasting", "age"]) {
    for (const [name, value] of Object.entries(lists)) row(`${field}: ${name}`, "route", () => ({ [field]: value }), "wrong_type", field);
  }

  // ---- timeline ----
  row("no date at all", "timeline", () => ({}), "missing", null);
  row("no date but today's", "timeline", () => ({ date: "2026-11-21" }), "missing", null);
  row("a date that is null", "timeline", () => ({ start: null }), "missing", null);
  for (const field of ["start", "absence", "notification_letter_sent"]) {
    key("timeline", field, [["1997-12-31", "out_of_range"], ["2101-01-01", "out_of_range"], ["9999-12-31", "out_of_range"], ...noDate]);
  }
  key("timeline", "fleksjob", noFlag);
  key("timeline", "sick_pay", noWord);
  row("the first and the last day", "timeline", () => ({ start: "1998-01-01", absence: "2100-12-31", last_followup: "2100-12-31" }), null);

  // ---- accommodations ----
  row("no needs", "accommodations", () => ({}), "missing", "needs");
  row("an empty list", "accommodations", () => ({ needs: [] }), null);
  row("an empty text", "accommodations", () => ({ needs: "" }), null);
  row("the same twice", "accommodations", () => ({ needs: "lifting,lifting" }), null);
  key("accommodations", "needs", [["diabetes", "unknown_word"], ["lifting, hands", "unknown_word"], [18, "wrong_type"], [true, "wrong_type"]]);
  const holes = [];
  holes.length = 3;
  const grows = ["lifting"];
  Object.defineProperty(grows, 0, { get: () => (grows.push("hands"), "lifting") });
  for (const [name, value, code] of [
    ["a list of a list", [["lifting"]], "wrong_type"], ["a list of itself", cyclicList, "wrong_type"], ["a deep list", deepList, "wrong_type"],
    ["a list of numbers", [1], "wrong_type"], ["a list of null", [null], "wrong_type"], ["a list with holes", holes, "wrong_type"],
    ["a list of an unknown word", ["lifting", "x"], "unknown_word"], ["a list of a long text", [long], "too_long"],
    ["a list of 2,000", Array(2_000).fill("lifting"), "too_long"], ["an endless list", Object.assign(new Proxy([], { get: (_, at) => (at === "length" ? 1e12 : "lifting") })), "too_long"],
    ["a list without a length", new Proxy([], { get: () => undefined }), "unreadable"], ["a list of a negative length", new Proxy([], { get: () => -1 }), null],
    ["a list that throws", new Proxy(["lifting"], traps), "unreadable"], ["a list whose parts throw", Object.defineProperty(["lifting"], 0, { get: thrower }), "unreadable"],
    ["a list that grows while it is read", grows, null], ["a list that was revoked", revoked([]), "wrong_type"],
    ["numbers in an array of bytes", new Uint8Array(3), "wrong_type"], ["a set", new Set(["lifting"]), "wrong_type"],
  ]) {
    row(`needs: ${name}`, "accommodations", () => ({ needs: value }), code, code && "needs");
  }
  key("accommodations", "hours", noNumber);
  row("intensity: 0", "accommodations", () => ({ needs: [], intensity: 0 }), "out_of_range", "intensity");

  return rows;
})()
