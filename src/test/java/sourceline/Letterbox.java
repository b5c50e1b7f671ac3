package sourceline;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where letters of the application end up in tests: here, or with a mail server that takes those to some addresses. */
public class Letterbox extends JavaMailSenderImpl {

    private final List<MimeMessage> letters = new CopyOnWriteArrayList<>();
    private final Set<String> sentOn = ConcurrentHashMap.newKeySet();

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            if (addressees(message).stream().anyMatch(sentOn::contains)) {
                super.doSend(new MimeMessage[] {message}, null);
            } else {
                letters.add(message);
            }
        }
    }

    /** From now on what is for this address is handed to the mail server at a port of this machine. */
    public void sendOn(String address, int port) {
        setHost("127.0.0.1");
        setPort(port);
        sentOn.add(address);
    }

    private static List<String> addressees(MimeMessage letter) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .map(address -> ((InternetAddress) address).getAddress())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those to one address that were not sent on, in the order in which they came. */
    public List<MimeMessage> to(String address) {
        return letters.stream()
                .filter(letter -> addressees(letter).contains(address))
                .toList();
    }
}
