package sourceline.timeline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;

/** A date is kept as its EDTF. */
@Converter
@Immutable
class WhenConverter implements AttributeConverter<@Nullable When, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable When when) {
        return when == null ? null : when.edtf();
    }

    @Override
    public @Nullable When convertToEntityAttribute(@Nullable String edtf) {
        return edtf == null ? null : When.edtf(edtf);
    }
}
