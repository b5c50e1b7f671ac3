package sourceline.studio.administration;

import java.time.Clock;
import org.springframework.stereotype.Component;
import sourceline.api.ApiTokens;
import sourceline.api.Webhooks;
import sourceline.newsroom.Members;
import sourceline.newsroom.Membership;
import sourceline.newsroom.NewsroomHistory;
import sourceline.newsroom.PublicUrl;
import sourceline.newsroom.SignedIn;
import sourceline.review.HouseRulesDesk;

/** What the parts of administration read from and act through; each takes from it what it needs. */
@Component
record Services(
        Membership membership,
        Members members,
        SignedIn signedIn,
        HouseRulesDesk houseRules,
        NewsroomHistory history,
        ApiTokens tokens,
        Webhooks webhooks,
        PublicUrl publicUrl,
        Clock clock) {}
