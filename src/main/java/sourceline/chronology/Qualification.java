package sourceline.chronology;

/** What EDTF says of a part of a date behind or before it (ISO 8601-2, qualification: {@code ?}, {@code ~}, {@code %}). */
enum Qualification {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Qualification(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Qualification of(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    Qualification and(Qualification other) {
        boolean uncertain = uncertain() || other.uncertain();
        boolean approximate = approximate() || other.approximate();
        if (uncertain) {
            return approximate ? BOTH : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }
}
