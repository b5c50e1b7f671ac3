package sourceline.review;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A letter to one member, in plain text. */
record Letter(String to, String subject, String text) {

    /** Writes it; mail servers that answer for somebody who is away leave it alone (RFC 3834). */
    void write(MimeMessage message, String from) throws MessagingException {
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(subject);
        helper.setText(text);
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
