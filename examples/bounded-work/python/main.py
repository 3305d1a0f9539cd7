import asyncio

from recorder import Recorder, read_cases


async def main() -> None:
    for case in read_cases():
        recorder = Recorder(case)
        outcome = await recorder.run()
        print(
            f"{case['name']}: {outcome}; {recorder}"
        )


if __name__ == "__main__":
    asyncio.run(main())
