package io.github.kaigiroku.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 事務局・担当部課の組み立て: builds a {@link Secretariat} so that Java code reads like the form. For use by one thread; the value it builds is
 * immutable.
 */
public final class SecretariatBuilder {

    private @Nullable String department;
    private @Nullable String section;
    private @Nullable String phone;
    private @Nullable String extension;
    private @Nullable String fax;
    private @Nullable String email;
    private List<StaffMember> staff = List.of();
    private @Nullable Integer headcount;

    SecretariatBuilder() {}

    /**
     * Sets department.
     *
     * @param department 部名: the department
     * @return this builder
     */
    public SecretariatBuilder department(@Nullable String department) {
        this.department = department;
        return this;
    }

    /**
     * Sets section.
     *
     * @param section 課名: the section
     * @return this builder
     */
    public SecretariatBuilder section(@Nullable String section) {
        this.section = section;
        return this;
    }

    /**
     * Sets phone.
     *
     * @param phone 電話番号: as printed
     * @return this builder
     */
    public SecretariatBuilder phone(@Nullable String phone) {
        this.phone = phone;
        return this;
    }

    /**
     * Sets extension.
     *
     * @param extension 内線番号: as printed
     * @return this builder
     */
    public SecretariatBuilder extension(@Nullable String extension) {
        this.extension = extension;
        return this;
    }

    /**
     * Sets fax.
     *
     * @param fax ファクス番号: as printed
     * @return this builder
     */
    public SecretariatBuilder fax(@Nullable String fax) {
        this.fax = fax;
        return this;
    }

    /**
     * Sets email.
     *
     * @param email 電子メール: the address
     * @return this builder
     */
    public SecretariatBuilder email(@Nullable String email) {
        this.email = email;
        return this;
    }

    /**
     * Sets staff.
     *
     * @param staff 職員: who was there for the secretariat, in order of rank
     * @return this builder
     */
    public SecretariatBuilder staff(List<StaffMember> staff) {
        this.staff = staff;
        return this;
    }

    /**
     * Sets staff.
     *
     * @param staff 職員: who was there for the secretariat, in order of rank
     * @return this builder
     */
    public SecretariatBuilder staff(StaffMember... staff) {
        return staff(List.of(staff));
    }

    /**
     * Sets headcount.
     *
     * @param headcount 事務局の人数: how many were there, where names are not given
     * @return this builder
     */
    public SecretariatBuilder headcount(@Nullable Integer headcount) {
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
