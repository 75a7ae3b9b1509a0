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
 * @param phone 電話番号: the phone number, as printed
 * @param extension 内線番号: the extension, as printed
 * @param fax ファクス番号: the fax number, as printed
 * @param email 電子メール: the e-mail address
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

        /** 部名: {@link Secretariat#department()}. */
        public Builder department(@Nullable String department) {
            this.department = department;
            return this;
        }

        /** 課名: {@link Secretariat#section()}. */
        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        /** 電話番号: {@link Secretariat#phone()}. */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return this;
        }

        /** 内線番号: {@link Secretariat#extension()}. */
        public Builder extension(@Nullable String extension) {
            this.extension = extension;
            return this;
        }

        /** ファクス番号: {@link Secretariat#fax()}. */
        public Builder fax(@Nullable String fax) {
            this.fax = fax;
            return this;
        }

        /** 電子メール: {@link Secretariat#email()}. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** 職員: {@link Secretariat#staff()}. */
        public Builder staff(List<StaffMember> staff) {
            this.staff = new ArrayList<>(staff);
            return this;
        }

        /** 職員: {@link Secretariat#staff()}. */
        public Builder staff(StaffMember... staff) {
            return staff(List.of(staff));
        }

        /** Adds one to the {@link #staff(List)} there are. */
        public Builder addStaff(StaffMember member) {
            staff.add(member);
            return this;
        }

        /** 事務局の人数: {@link Secretariat#headcount()}. */
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
