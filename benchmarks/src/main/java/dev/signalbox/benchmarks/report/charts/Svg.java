package dev.signalbox.benchmarks.report.charts;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a drawing as SVG with its text as text.
 *
 * <p>JFreeChart draws because it has horizontal bars, logarithmic axes and renderers to extend. The horizontal bars of XChart
 * came with 4.0 and have no errors, and XChart writes SVG through a library whose last release is of 2017. Batik writes
 * because it is under the Apache License; JFreeChart's companion for SVG is under the GPL. The same chart gives the same
 * bytes where the same fonts are installed: neither dates nor random names.
 */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    static String of(JFreeChart chart, int width, int height) {
        Document document = document();
        SVGGraphics2D graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        StringWriter written = new StringWriter();
        try {
            graphics.stream(root, written, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("A chart in memory could not be written", e);
        }
        // Without the prolog: its document type makes parsers ask the network for a DTD.
        String text = written.toString();
        return text.substring(text.indexOf("<svg")) + "\n";
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK has no XML parser", e);
        }
    }
}
