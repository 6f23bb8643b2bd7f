/** The page of an article: the exercise can be tried. */
import '../pages/article.css'
