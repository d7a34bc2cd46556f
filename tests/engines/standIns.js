// What older shells lack of the language or of their host, none of it arithmetic: SpiderMonkey 102 has no arrays that sort or turn
// copies. A script, put before the bundle; each only where it is missing.
(() => {
  const add = (owner, name, value) => {
    if (owner[name] === undefined) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  };
  for (const { prototype } of [Array, Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array])
    list(prototype);
  for (const { prototype } of [Float32Array, Float64Array]) list(prototype);
  function list(prototype) {
    add(prototype, 'toSorted', function (compare) {
      return this.slice().sort(compare);
    });
    add(prototype, 'toReversed', function () {
      return this.slice().reverse();
    });
    add(prototype, 'with', function (index, value) {
      const copy = this.slice();
      copy[index < 0 ? this.length + index : index] = value;
      return copy;
    });
    add(prototype, 'findLast', function (test) {
      return this.slice().reverse().find(test);
    });
  }
  add(Array.prototype, 'toSpliced', function (...change) {
    const copy = this.slice();
    copy.splice(...change);
    return copy;
  });
})();
