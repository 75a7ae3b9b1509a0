package io.github.kaigiroku.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 事務局・担当部課: who keeps the record and answers for it (row 担当部課名).
 *
 * @param department 部名: the department
 * @param section 課名: the section
 * @param phone 電話番号: as printed
 * @param extension 内線番号: as printed
 * @param fax ファクス番号: as printed
 * @param email 電子メール: the address
 * @param staff 職員: who was there for the secretariat, in order of rank
 * @param headcount 事務局の人数: how many were there, where names are not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Secretariat(
        @InPublicCopy(PublicUse.REPLACED) @Nullable String department,
        @InPublicCopy(PublicUse.REPLACED) @Nullable String section,
        @InPublicCopy(PublicUse.DROPPED) @Nullable String phone,
        @InPublicCopy(PublicUse.DROPPED) @Nullable String extension,
        @InPublicCopy(PublicUse.DROPPED) @Nullable String fax,
        @InPublicCopy(PublicUse.DROPPED) @Nullable String email,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid StaffMember> staff,

        @FormName(japanese = "事務局の人数", english = "The number of people of the secretariat") @PositiveOrZero @Nullable Integer headcount) {

    /** Replaces a missing list of staff with an empty one, and copies it. */
    public Secretariat {
        staff = Missing.orEmpty(staff);
    }

    /**
     * Starts a value of which nothing is set yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public Builder toBuilder() {
        return new Builder()
                .department(department)
                .section(section)
                .phone(phone)
                .extension(extension)
                .fax(fax)
                .email(email)
                .staff(staff)
                .headcount(headcount);
    }

    /**
     * 事務局・担当部課の組み立て: {@link Secretariat#builder()} starts one. For use by one thread; what it builds is immutable.
     */
    public static final class Builder {

        private @Nullable String department;
        private @Nullable String section;
        private @Nullable String phone;
        private @Nullable String extension;
        private @Nullable String fax;
        private @Nullable String email;
        private List<StaffMember> staff = new ArrayList<>();
        private @Nullable Integer headcount;

        private Builder() {}

        /**
         * Sets department.
         *
         * @param department 部名: the department
         * @return this builder
         */
        public Builder department(@Nullable String department) {
            this.department = department;
            return this;
        }

        /**
         * Sets section.
         *
         * @param section 課名: the section
         * @return this builder
         */
        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        /**
         * Sets phone.
         *
         * @param phone 電話番号: as printed
         * @return this builder
         */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /**
         * Sets extension.
         *
         * @param extension 内線番号: as printed
         * @return this builder
         */
        public Builder extension(@Nullable String extension) {
            this.extension = extension;
            return this;
        }

        /**
         * Sets fax.
         *
         * @param fax ファクス番号: as printed
         * @return this builder
         */
        public Builder fax(@Nullable String fax) {
            this.fax = fax;
            return this;
        }

        /**
         * Sets email.
         *
         * @param email 電子メール: the address
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /**
         * Sets staff.
         *
         * @param staff 職員: who was there for the secretariat, in order of rank
         * @return this builder
         */
        public Builder staff(List<StaffMember> staff) {
            this.staff = new ArrayList<>(staff);
            return this;
        }

        /**
         * Sets staff.
         *
         * @param staff 職員: who was there for the secretariat, in order of rank
         * @return this builder
         */
        public Builder staff(StaffMember... staff) {
            return staff(List.of(staff));
        }

        /**
         * Adds to staff.
         *
         * @param member one more, after those there are
         * @return this builder
         */
        public Builder addStaff(StaffMember member) {
            staff.add(member);
            return this;
        }

        /**
         * Sets headcount.
         *
         * @param headcount 事務局の人数: how many were there, where names are not given
         * @return this builder
         */
        public Builder headcount(@Nullable Integer headcount) {
            this.headcount = headcount;
            return this;
        }

        /**
         * The value as set so far.
         *
         * @return a new value
         */
        public Secretariat build() {
            return new Secretariat(department, section, phone, extension, fax, email, staff, headcount);
        }
    }
}
