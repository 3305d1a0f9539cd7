from report import report


def main() -> None:
    sentence = b"To be, or not to be"
    capitals = b"TO BE. OR NOT? TO BE!"
    latin1 = "café".encode("latin-1")

    print("sentence:", report(sentence, 4))
    print("capitals:", report(capitals, 4))
    print("too short:", report(sentence, 20))
    print("Latin-1:", report(latin1, 4))
    print("k = 0:", report(sentence, 0))
    print("sentence:", report(sentence, 4))


if __name__ == "__main__":
    main()
