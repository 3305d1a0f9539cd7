from count import count

LINES = [
    "tea with milk",
    "milk and sugar",
    "tea",
    "sugar and tea",
]


def main() -> None:
    for word, n in sorted(count(LINES).items()):
        print(word, n)


if __name__ == "__main__":
    main()
