package sourceline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.newsroom.AsAdministrator;
import sourceline.newsroom.AsChecker;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsEditorOrAdministrator;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.newsroom.WithLink;

/** Every method that members reach, called as everybody: it lets through whom its permission names, and nobody else. */
@SpringTest
class CommandsByRoleTest {

    private enum Caller {
        NOBODY,
        WRITER,
        CHECKER,
        EDITOR,
        ADMINISTRATOR
    }

    private static final Map<Class<? extends Annotation>, Set<Caller>> LET_THROUGH = Map.of(
            AsWriter.class, EnumSet.of(Caller.WRITER, Caller.CHECKER, Caller.EDITOR),
            AsChecker.class, EnumSet.of(Caller.CHECKER, Caller.EDITOR),
            AsEditor.class, EnumSet.of(Caller.EDITOR),
            AsAdministrator.class, EnumSet.of(Caller.ADMINISTRATOR),
            AsEditorOrAdministrator.class, EnumSet.of(Caller.EDITOR, Caller.ADMINISTRATOR),
            AsMember.class, EnumSet.complementOf(EnumSet.of(Caller.NOBODY)),
            WithLink.class, EnumSet.allOf(Caller.class));

    @Autowired
    ApplicationContext context;

    @Autowired
    As as;

    /** A method of a bean that members or the studio call. */
    private record Door(Object bean, Class<?> type, Method method) {

        private String name() {
            return type.getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList();
        }

        private List<Class<? extends Annotation>> permissions() {
            var own = permissions(method);
            return own.isEmpty() ? permissions(type) : own;
        }

        private static List<Class<? extends Annotation>> permissions(AnnotatedElement place) {
            return LET_THROUGH.keySet().stream()
                    .filter(place::isAnnotationPresent)
                    .toList();
        }
    }

    @Test
    void every_public_method_of_a_guarded_service_carries_exactly_one_permission() {
        assertThat(doors())
                .hasSizeGreaterThan(90)
                .allSatisfy(
                        door -> assertThat(door.permissions()).as(door.name()).hasSize(1));
    }

    @TestFactory
    Stream<DynamicTest> every_method_lets_through_exactly_whom_its_permission_names() {
        var members = new EnumMap<Caller, MemberId>(Caller.class);
        for (var role : Role.values()) {
            members.put(Caller.valueOf(role.name()), as.join(role + " " + UUID.randomUUID(), role));
        }
        return doors().stream()
                .map(door -> DynamicTest.dynamicTest(door.name(), () -> {
                    var letThrough = EnumSet.noneOf(Caller.class);
                    for (var caller : Caller.values()) {
                        if (isLetThrough(door, members.get(caller))) {
                            letThrough.add(caller);
                        }
                    }
                    assertThat(letThrough)
                            .isEqualTo(requireNonNull(
                                    LET_THROUGH.get(door.permissions().getFirst())));
                }));
    }

    private boolean isLetThrough(Door door, @Nullable MemberId caller) {
        if (caller != null) {
            return as.member(caller, () -> isLetThrough(door));
        }
        SecurityContextHolder.clearContext();
        return isLetThrough(door);
    }

    /** Called with nothing in hand: whoever is let through comes no farther than the first thing that is missing. */
    private static boolean isLetThrough(Door door) {
        var nothing = Arrays.stream(door.method().getParameterTypes())
                .map(CommandsByRoleTest::nothing)
                .toArray();
        try {
            door.method().invoke(door.bean(), nothing);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException)
                    && !(e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new AssertionError(door.name(), e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private List<Door> doors() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getBean)
                .flatMap(CommandsByRoleTest::doors)
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    private static Stream<Door> doors(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        if (!type.getName().startsWith("sourceline.") || type == Journal.class) {
            return Stream.empty();
        }
        var doors = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Door(bean, type, method))
                .toList();
        var isGuarded = doors.stream().anyMatch(door -> !door.permissions().isEmpty() || isCommand(door.method()));
        return isGuarded ? doors.stream() : Stream.empty();
    }

    private static boolean isCommand(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == OpId.class;
    }
}
