package sourceline;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where letters of the application end up in tests. */
public class Letterbox extends JavaMailSenderImpl {

    private final List<SimpleMailMessage> letters = new CopyOnWriteArrayList<>();

    @Override
    public void send(SimpleMailMessage... letters) {
        this.letters.addAll(List.of(letters));
    }

    @Override
    public void send(SimpleMailMessage letter) {
        letters.add(letter);
    }

    /** Those to one address, in the order in which they came. */
    public List<SimpleMailMessage> to(String address) {
        return letters.stream()
                .filter(letter -> List.of(Objects.requireNonNullElse(letter.getTo(), new String[0]))
                        .contains(address))
                .toList();
    }
}
