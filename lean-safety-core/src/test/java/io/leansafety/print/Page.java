package io.leansafety.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a strict reader sees it: what is not closed, or not escaped, can't be read at all. */
public final class Page {
    private final Document document;
    private final Map<String, Element> anchors;

    private Page(Document document) {
        this.document = document;
        this.anchors = all("*").stream()
                .filter(element -> element.hasAttribute("id"))
                .collect(Collectors.toMap(element -> element.getAttribute("id"), element -> element, (a, b) -> a));
    }

    public static Page of(String html) {
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        try {
            return new Page(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The values of an attribute, wherever it stands. */
    public List<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** The element at a place. */
    public Element at(String anchor) {
        return Optional.ofNullable(anchors.get(anchor)).orElseThrow();
    }

    /** The text of the page without what is written around it. */
    public String text() {
        return all("body").get(0).getTextContent();
    }
}
