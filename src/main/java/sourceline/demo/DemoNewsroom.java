package sourceline.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sourceline.journal.Digests;
import sourceline.journal.OpId;
import sourceline.newsroom.DemoMembers;
import sourceline.newsroom.EmailAddress;
import sourceline.newsroom.FirstAdministrator;
import sourceline.newsroom.Joining;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/**
 * The people of the demo. They join as people do: an administrator by the first link, the others by invitation; with
 * passwords that nobody knows, since the sign-in page lets anybody in as any of them.
 */
@Component
@Profile("demo")
public class DemoNewsroom implements DemoMembers {

    /** Who there is, in the order in which the sign-in page lists them. */
    public enum Person {
        WRITER("Nora Lindqvist", Role.WRITER),
        SECOND_WRITER("Tomás Iriarte", Role.WRITER),
        CHECKER("Amara Okoye", Role.CHECKER),
        SECOND_CHECKER("Jonas Weidner", Role.CHECKER),
        EDITOR("Leila Haddad", Role.EDITOR),
        SECOND_EDITOR("Marek Dvorský", Role.EDITOR),
        ADMINISTRATOR("Ingrid Solheim", Role.ADMINISTRATOR);

        private final String fullName;
        private final Role role;

        Person(String fullName, Role role) {
            this.fullName = fullName;
            this.role = role;
        }

        /** What they are called, as the sign-in page lists them. */
        public String fullName() {
            return fullName;
        }

        EmailAddress email() {
            return EmailAddress.of(name().replace('_', '-') + "@demo.example");
        }
    }

    private final FirstAdministrator firstAdministrator;
    private final Joining joining;
    private final Membership membership;
    private final Members members;
    private final SignedIn signedIn;

    DemoNewsroom(
            FirstAdministrator firstAdministrator,
            Joining joining,
            Membership membership,
            Members members,
            SignedIn signedIn) {
        this.firstAdministrator = firstAdministrator;
        this.joining = joining;
        this.membership = membership;
        this.members = members;
        this.signedIn = signedIn;
    }

    @Override
    public List<MemberId> listed() {
        return Arrays.stream(Person.values())
                .flatMap(person -> members.withEmail(person.email()).stream())
                .filter(MemberView::active)
                .map(MemberView::id)
                .toList();
    }

    /** Everybody, joined now if they have not joined before. */
    public Map<Person, MemberId> people() {
        var people = new EnumMap<Person, MemberId>(Person.class);
        var administrator = find(Person.ADMINISTRATOR).orElseGet(this::openNewsroom);
        for (var person : Person.values()) {
            people.put(person, find(person).orElseGet(() -> signedIn.acting(administrator, () -> invite(person))));
        }
        return people;
    }

    private Optional<MemberId> find(Person person) {
        return members.withEmail(person.email()).map(MemberView::id);
    }

    private MemberId openNewsroom() {
        var person = Person.ADMINISTRATOR;
        var receipt = joining.becomeFirstAdministrator(
                OpId.random(),
                firstAdministrator.link(),
                person.fullName,
                person.email().value(),
                unknownPassword());
        var administrator = MemberId.of(receipt.result());
        signedIn.acting(administrator, () -> membership.changeRoles(OpId.random(), administrator, Set.of(person.role)));
        return administrator;
    }

    private MemberId invite(Person person) {
        var link =
                membership.invite(OpId.random(), person.fullName, person.email().value(), Set.of(person.role));
        return MemberId.of(
                joining.accept(OpId.random(), link.token(), unknownPassword()).result());
    }

    private static String unknownPassword() {
        return Digests.salt();
    }
}
