package io.github.kaigiroku.pdf.afterwork;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * 署名欄のタグ: puts a form field of a tagged file into its structure tree as a Form element, which PDF/UA-1 asks for
 * (ISO 14289-1, 7.18.4). A file without a structure tree stays as it is.
 */
final class FormTag {

    private static final PdfName PARENT_TREE_NEXT_KEY = new PdfName("ParentTreeNextKey");
    private static final PdfName STRUCT_ELEM = new PdfName("StructElem");
    private static final PdfName NUMS = new PdfName("Nums");
    private static final PdfName LIMITS = new PdfName("Limits");
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName FORM = new PdfName("Form");

    private final PdfStamper stamper;
    private final PdfDictionary root;

    private FormTag(PdfStamper stamper, PdfDictionary root) {
        this.stamper = stamper;
        this.root = root;
    }

    /** Tags a field, before it is added to its page. */
    static void of(PdfFormField field, int page, PdfStamper stamper) throws IOException {
        PdfReader reader = stamper.getReader();
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        if (root != null) {
            new FormTag(stamper, root).add(field, reader.getPageOrigRef(page));
        }
    }

    private void add(PdfFormField field, PdfObject page) throws IOException {
        PdfDictionary parent = document();
        PdfDictionary element = element(field, page);
        element.put(PdfName.P, parent.getIndRef() == null ? rootReference() : parent.getIndRef());
        PdfIndirectReference reference = stamper.getWriter().addToBody(element).getIndirectReference();
        children(parent).add(reference);
        int key = nextKey();
        addToParentTree(key, reference);
        field.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }

    private static PdfDictionary element(PdfFormField field, PdfObject page) {
        PdfDictionary content = new PdfDictionary(OBJR);
        content.put(PdfName.OBJ, field.getIndirectReference());
        content.put(PdfName.PG, page);
        PdfDictionary element = new PdfDictionary(STRUCT_ELEM);
        element.put(PdfName.S, FORM);
        element.put(PdfName.PG, page);
        element.put(PdfName.K, content);
        return element;
    }

    private PdfObject rootReference() {
        return stamper.getReader().getCatalog().get(PdfName.STRUCTTREEROOT);
    }

    /** The Document element at the top where there is one, or the root. */
    private PdfDictionary document() {
        PdfObject top = PdfReader.getPdfObject(root.get(PdfName.K));
        if (top instanceof PdfArray several && several.size() == 1) {
            top = several.getDirectObject(0);
        }
        return top instanceof PdfDictionary only && PdfName.DOCUMENT.equals(only.getAsName(PdfName.S)) ? only : root;
    }

    /** The element's children as an array that can grow. */
    private PdfArray children(PdfDictionary element) {
        PdfObject known = element.get(PdfName.K);
        if (PdfReader.getPdfObject(known) instanceof PdfArray array) {
            stamper.markUsed(known.isIndirect() ? array : element);
            return array;
        }
        PdfArray array = known == null ? new PdfArray() : new PdfArray(known);
        element.put(PdfName.K, array);
        stamper.markUsed(element);
        return array;
    }

    private int nextKey() {
        PdfNumber said = root.getAsNumber(PARENT_TREE_NEXT_KEY);
        int key = Math.max(said == null ? 0 : said.intValue(), greatest(root.getAsDict(PdfName.PARENTTREE)) + 1);
        root.put(PARENT_TREE_NEXT_KEY, new PdfNumber(key + 1));
        stamper.markUsed(root);
        return key;
    }

    private static int greatest(@Nullable PdfDictionary tree) {
        if (tree == null) {
            return -1;
        }
        PdfArray limits = tree.getAsArray(LIMITS);
        if (limits != null && limits.size() == 2) {
            return limits.getAsNumber(1).intValue();
        }
        PdfArray numbers = tree.getAsArray(NUMS);
        if (numbers != null && numbers.size() > 1) {
            return numbers.getAsNumber(numbers.size() - 2).intValue();
        }
        PdfArray kids = tree.getAsArray(PdfName.KIDS);
        return kids == null || kids.size() == 0 ? -1 : greatest(kids.getAsDict(kids.size() - 1));
    }

    private void addToParentTree(int key, PdfIndirectReference element) throws IOException {
        PdfDictionary tree = root.getAsDict(PdfName.PARENTTREE);
        if (tree == null) {
            tree = new PdfDictionary();
            root.put(PdfName.PARENTTREE, tree);
        }
        // PDFBox gives limits to roots, too, which need none, and nobody looks for a key beyond them
        tree.remove(LIMITS);
        PdfArray kids = tree.getAsArray(PdfName.KIDS);
        if (kids == null) {
            append(array(tree, NUMS), key, element);
        } else {
            kids.add(stamper.getWriter().addToBody(leaf(key, element)).getIndirectReference());
            stamper.markUsed(tree.get(PdfName.KIDS).isIndirect() ? kids : tree);
        }
        stamper.markUsed(tree);
    }

    private PdfArray array(PdfDictionary owner, PdfName name) {
        PdfArray array = owner.getAsArray(name);
        if (array == null) {
            array = new PdfArray();
            owner.put(name, array);
        }
        stamper.markUsed(array);
        return array;
    }

    private static PdfDictionary leaf(int key, PdfIndirectReference element) {
        PdfDictionary leaf = new PdfDictionary();
        PdfArray limits = new PdfArray();
        limits.add(new PdfNumber(key));
        limits.add(new PdfNumber(key));
        PdfArray numbers = new PdfArray();
        append(numbers, key, element);
        leaf.put(LIMITS, limits);
        leaf.put(NUMS, numbers);
        return leaf;
    }

    private static void append(PdfArray numbers, int key, PdfIndirectReference element) {
        numbers.add(new PdfNumber(key));
        numbers.add(element);
    }
}
