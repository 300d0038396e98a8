process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage({ doubled: data.numbers.map((number) => number * 2), at: data.at })
})
