package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import sourceline.journal.OpId;
import sourceline.newsroom.SignedIn;
import sourceline.review.Checking;
import sourceline.review.Signer;
import sourceline.source.SourceLibrary;
import sourceline.studio.parts.PlacementLine;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.PlacementState;

/** What the newest version of a source says of a citation, with the way to accept other words of the same meaning. */
@org.springframework.stereotype.Component
record PlacementNotes(SourceLibrary library, Checking checking, SignedIn signedIn) {

    /** Nothing where the quote stands there as it was, or where nobody has captured a newer version. */
    Optional<Component> of(Sheet sheet, CitationState citation) {
        return Optional.ofNullable(citation.placement())
                .filter(PlacementState::asks)
                .map(placement -> note(sheet, citation, placement));
    }

    private Component note(Sheet sheet, CitationState citation, PlacementState placement) {
        var quote = library.article(citation.version()).text().substring(citation.start(), citation.end());
        var now = library.article(placement.version()).text().substring(placement.start(), placement.end());
        var compare = new Anchor(Places.compare(citation.source()), Words.say("placement.compare"));
        compare.getElement().setAttribute("router-link", true);
        var actions = new Div(compare);
        actions.addClassName("sl-actions");
        if (sheet.standing().reworded().contains(citation) && sheet.standing().mayAccept(Signer.of(signedIn))) {
            var accept = new Button(Words.say("placement.accept"), click -> accept(sheet, citation, placement));
            accept.addThemeVariants(ButtonVariant.SMALL);
            actions.addComponentAsFirst(accept);
        }
        var note = new Div(new PlacementLine(placement, quote, now), actions);
        note.addClassName("check-placement");
        return note;
    }

    private void accept(Sheet sheet, CitationState citation, PlacementState placement) {
        checking.acceptRewording(
                OpId.random(),
                sheet.timeline().id(),
                sheet.entry().id(),
                citation.id(),
                sheet.standing().checkedFingerprint().orElseThrow(),
                placement);
        Toast.done(Words.say("placement.accepted"));
    }
}
