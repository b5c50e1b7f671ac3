package sourceline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import sourceline.journal.OpId;
import sourceline.newsroom.AsAdministrator;
import sourceline.newsroom.AsChecker;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsEditorOrAdministrator;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.newsroom.WithLink;

/** The rooms keep to what they may use. */
class ModularityTest {

    private static final Set<Class<? extends Annotation>> PERMISSIONS = Set.of(
            AsWriter.class,
            AsChecker.class,
            AsEditor.class,
            AsAdministrator.class,
            AsEditorOrAdministrator.class,
            AsMember.class,
            WithLink.class);

    private static final String[] JPA = {"jakarta.persistence..", "org.hibernate..", "org.springframework.data.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("sourceline");

    @Test
    void a_room_uses_only_rooms_that_it_may() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void only_the_studio_sees_vaadin() {
        noClasses()
                .that(resideOutsideOfPackages("sourceline.studio.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(CLASSES);
    }

    @Test
    void the_studio_and_the_public_web_see_no_database() {
        noClasses()
                .that(resideInAnyPackage("sourceline.studio..", "sourceline.web.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(JPA))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void what_is_pure_sees_neither_spring_nor_database() {
        noClasses()
                .that(resideInAnyPackage("sourceline.text..", "sourceline.chronology..", "sourceline.evidence.."))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void screens_do_not_turn_in_circles() {
        slices().matching("sourceline.studio.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_demo_acts_in_somebodys_name() {
        noClasses()
                .that(resideOutsideOfPackages("sourceline.demo..", "sourceline.newsroom.."))
                .should()
                .callMethod(SignedIn.class, "acting", MemberId.class, Supplier.class)
                .check(CLASSES);
    }

    @Test
    void every_command_says_who_may_give_it() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("sourceline.studio..", "sourceline.demo..", "sourceline.journal..")
                .and(new DescribedPredicate<JavaMethod>("take an OpId first") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return !method.getRawParameterTypes().isEmpty()
                                && method.getRawParameterTypes().getFirst().isEquivalentTo(OpId.class);
                    }
                })
                .should(new ArchCondition<JavaMethod>("carry exactly one permission, or their class one") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var own = permissions(method);
                        var inherited = permissions(method.getOwner());
                        events.add(new SimpleConditionEvent(
                                method,
                                own == 1 || own == 0 && inherited == 1,
                                method.getFullName() + " carries " + own + ", its class " + inherited));
                    }
                })
                .check(CLASSES);
    }

    private static long permissions(CanBeAnnotated place) {
        return PERMISSIONS.stream().filter(place::isAnnotatedWith).count();
    }
}
