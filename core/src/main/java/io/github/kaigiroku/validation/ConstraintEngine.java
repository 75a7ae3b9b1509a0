package io.github.kaigiroku.validation;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import io.github.kaigiroku.model.StaffMember;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.PredefinedScopeHibernateValidator;

/**
 * Hibernate Validator for our model and nothing else: what it knows is fixed when it is made, so that one instance may
 * serve the whole JVM. No XML, no expression language, no message bundles, no machine's locale.
 */
final class ConstraintEngine {

    /** The constraints the model uses; any other fails when the first record is validated, and so in every test. */
    private static final Set<String> CONSTRAINTS = Stream.of(
                    NotBlank.class, NotNull.class, Pattern.class, PositiveOrZero.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    static final Validator VALIDATOR = Validation.byProvider(PredefinedScopeHibernateValidator.class)
            .providerResolver(() -> List.of(new PredefinedScopeHibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .builtinConstraints(CONSTRAINTS)
            .initializeBeanMetaData(types())
            .messageInterpolator(new NoMessages())
            .traversableResolver(new EverythingReachable())
            .enableTraversableResolverResultCache(false)
            .processedBeansTrackingVoter(new NothingTracked())
            .defaultLocale(Locale.ROOT)
            .locales(Set.of(Locale.ROOT))
            .buildValidatorFactory()
            .getValidator();

    private ConstraintEngine() {}

    private static Set<Class<?>> types() {
        Set<Class<?>> types = new HashSet<>(List.of(ProceedingsEntry.class.getPermittedSubclasses()));
        types.addAll(List.of(MeetingRecord.class, Meeting.class, Session.class, Period.class, Openness.class));
        types.addAll(List.of(Quorum.class, Attendee.class, Explainer.class, AgendaItem.class, Material.class));
        types.addAll(List.of(Secretariat.class, StaffMember.class));
        return types;
    }
}
