package io.github.kaigiroku.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
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
public record Secretariat(
        @Nullable String department,
        @Nullable String section,
        @Nullable String phone,
        @Nullable String extension,
        @Nullable String fax,
        @Nullable String email,
        List<@Valid StaffMember> staff,
        @PositiveOrZero @Nullable Integer headcount) {

    /** Puts defaults in the place of what is missing, and copies lists. */
    public Secretariat {
        staff = Missing.orEmpty(staff);
    }

    /**
     * Starts a value of which nothing is set yet.
     *
     * @return a new builder
     */
    public static SecretariatBuilder builder() {
        return new SecretariatBuilder();
    }

    /**
     * Starts a changed copy of this value.
     *
     * @return a new builder with every component of this value
     */
    public SecretariatBuilder toBuilder() {
        return new SecretariatBuilder()
                .department(department)
                .section(section)
                .phone(phone)
                .extension(extension)
                .fax(fax)
                .email(email)
                .staff(staff)
                .headcount(headcount);
    }
}
