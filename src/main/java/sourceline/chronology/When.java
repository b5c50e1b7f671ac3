package sourceline.chronology;

/** Placeholder until the chronology room is written: only its EDTF. */
public record When(String edtf) {}
